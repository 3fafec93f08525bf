import * as migration_20261124_210332_first from './20261124_210332_first';

export const migrations = [
  {
    up: migration_20261124_210332_first.up,
    down: migration_20261124_210332_first.down,
    name: '20261124_210332_first'
  },
];
