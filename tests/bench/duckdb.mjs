// Runs employee.sql in DuckDB, one thread: duckdb.mjs MODULES PAGES OUTPUT. MODULES is the folder that has the
// packages of package.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, input, output] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/package.json`)('@duckdb/node-api');
const sql = readFileSync(new URL('./employee.sql', import.meta.url), 'utf8');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await connection.run(sql.replace('$INPUT', input).replace('$OUTPUT', output));
