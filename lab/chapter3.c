/* Chapter 3: a noise that is fresh at each trial, then frozen. */
#define main program_main
#include <chapter3.c>
#include "lab.h"

const parameter *lab_table(void) { return parameters; }
void lab_run(uint32_t experiment)
{
  (void) experiment;
  check_settings();
  repeat_fresh_then_frozen();
  value_put("rheobase", "", lif_rheobase(&cell));
}
