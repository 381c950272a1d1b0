// Loaded before a measured program: leaves the most memory that it ever had, in bytes, in the file $MIRA_BENCH_PEAK.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.MIRA_BENCH_PEAK ?? '', String(process.resourceUsage().maxRSS * 1024));
});
