/* Chapter 5: how reliability and precision are measured; a map of them, one cell at a time. */
#define main program_main
#include <chapter5.c>
#include "lab.h"

const parameter *lab_table(void) { return table; }
void lab_run(uint32_t experiment)
{
  check_settings();
  if (experiment == 0) { build_the_measure(); return; }
  play_noises(usual());
  value_put("reliability", "", mean(noises, found.reliability));
  value_put("precision", "", mean_known(found.precision));
}
