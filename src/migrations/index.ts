import * as migration_20261124_210332_first from './20261124_210332_first';
import * as migration_20261126_183517_ground from './20261126_183517_ground';
import * as migration_20261127_123706_synonyms from './20261127_123706_synonyms';

export const migrations = [
  {
    up: migration_20261124_210332_first.up,
    down: migration_20261124_210332_first.down,
    name: '20261124_210332_first',
  },
  {
    up: migration_20261126_183517_ground.up,
    down: migration_20261126_183517_ground.down,
    name: '20261126_183517_ground',
  },
  {
    up: migration_20261127_123706_synonyms.up,
    down: migration_20261127_123706_synonyms.down,
    name: '20261127_123706_synonyms'
  },
];
