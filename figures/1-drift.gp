# How far a time made by adding steps strays from i times the step, for four steps.
height = 7
margin_right = 2.6
load "figures/style.gp"
file = data."drift.tsv"
set xlabel time_ms
eval y_label(drift_ps)
stats file using 1 nooutput
set xrange [0:ceil(STATS_max)]
set ytics 0.2
array step[4] = [0.5, 0.4, 0.1, 0.01]      # ms, one for each block of the file
array line[4] = [2, 3, 1, 4]
array shift[4] = [0.02, -0.04, 0, 0]       # keeps two labels apart
do for [k=1:4] {
  stats file using (last = $2) every :::k-1::k-1 nooutput
  set label k num(step[k])." ms" at graph 1.02, first last + shift[k] textcolor lt line[k]
}
plot for [k=1:4] file using 1:2 every :::k-1::k-1 with lines lt line[k]
