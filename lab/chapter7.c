/* Chapter 7: its maps, one row at a time; the other cells stay empty until their turn comes. */
#define main program_main
#include <chapter7.c>
#include "lab.h"

const parameter *lab_table(void) { return parameters; }
void lab_run(uint32_t row) /* the first map has the first half of the rows */
{
  check_settings();
  if (row == 0 || row == SIDE)
    for (int j = 0; j < ROWS; j++) for (int c = 0; c < SIDE; c++) map[j][c] = (map_cell) { NAN, NAN, NAN, NAN };
  compute_row((int) row);
  if (row < SIDE) write_map(0, "noise-map.tsv", "sigma_s (pA)\ttau_s (ms)");
  else write_map(1, "mean-map.tsv", "mu (pA)\tsigma_V (mV)");
}
