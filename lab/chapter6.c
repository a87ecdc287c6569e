/* Chapter 6: trials that forget where they started. */
#define main program_main
#include <chapter6.c>
#include "lab.h"

const parameter *lab_table(void) { return table; }
void lab_run(uint32_t experiment)
{
  (void) experiment;
  free(current);
  check_settings();
  let_trials_forget();
  for (size_t panel = 2; panel-- > 0; ) { /* the noise has just been played */
    if (panel == 0) scatter_block(0, LONGEST, 0);
    value_numbered("coalesced", panel + 1, "", 100*coalesced(trials, train, LONGEST, 1));
  }
  exponents(I_0, sigma);
  value_put("exponent", "", mean(noises, exponent));
}
