/* Chapter 4: Figure 1 of the paper, and for both panels the reliability and the precision of chapter 5. */
#define main program_main
#include <chapter4.c>
#include "lab.h"
#include "reliability.h"

const parameter *lab_table(void) { return parameters; }
void lab_run(uint32_t experiment)
{
  (void) experiment;
  check_settings();
  redo_figure_1();
  const event_rule rule = { pulse_start + 100, pulse_end, 10, 3 };
  if (rule.end - rule.start < 100) return;
  double *I = vector_new(sample_count(duration, dt));
  for (size_t panel = 2; panel-- > 0; ) { /* panel B has just been played */
    if (panel == 0) pulse_current(I, I_0, 0, FROZEN), play(I, sigma_V, trials, NULL);
    const scores s = measure(trials, train, &rule);
    value_numbered("reliability", panel + 1, "", s.reliability);
    value_numbered("precision", panel + 1, "", s.precision);
    value_numbered("events", panel + 1, "", (double) s.events);
  }
  free(I);
}
