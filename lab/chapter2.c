/* Chapter 2: the three stimuli, the f--I curve. */
#define main program_main
#include <chapter2.c>
#include "lab.h"

const parameter *lab_table(void) { return table; }
void lab_run(uint32_t experiment)
{
  check_settings();
  free(I), free(V);
  prepare();
  if (experiment == 0) show_the_responses();
  else record_the_rates(), value_put("rate", "", 1000/lif_interval(&cell, I_0));
}
