# One spike at ever smaller steps: with its height held, then with its charge held.
height = 7.5
load "figures/style.gp"
file = data."halved.tsv"
stats file using 3 nooutput
blocks = int(STATS_blank)                  # one for each step
top = STATS_max > 0 ? STATS_max : 1
tic = 10**floor(log10(top))
array line[7] = [1, 2, 3, 4, 5, 1, 2]
set multiplot
set xlabel time_ms
set xtics 1
set yrange [(STATS_min < 0 ? STATS_min : 0):1.2*top]
set ytics top > 5*tic ? 2*tic : tic
stats file using 1 nooutput
set xrange [STATS_min:STATS_max]
eval cell(1, 1, 1, 2)
eval y_label(current_pA)
set label 1 word_height_held at graph 0.04, 0.95
plot for [k=1:blocks] file using 1:2 every :::k-1::k-1 with steps lt line[k]
eval cell(1, 1, 2, 2)
set label 1 word_charge_held at graph 0.04, 0.95
do for [k=1:blocks] {
  stats file using 1 every ::0:k-1:1:k-1 nooutput
  step = STATS_max - STATS_min
  stats file using ($3 == 0 ? NaN : (when = $1, height = $3)) every :::k-1::k-1 nooutput
  set label k+1 num(step)." ms" at when + step, height offset 0.6, -0.4 textcolor lt line[k]
}
plot for [k=1:blocks] file using 1:3 every :::k-1::k-1 with steps lt line[k]
unset multiplot
