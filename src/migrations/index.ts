import * as migration_20261124_201348_first from './20261124_201348_first';

export const migrations = [
  {
    up: migration_20261124_201348_first.up,
    down: migration_20261124_201348_first.down,
    name: '20261124_201348_first'
  },
];
