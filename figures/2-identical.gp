# Ten trials superposed, and the spikes of all trials: nothing varies.
height = 8
load "figures/style.gp"
stats data."identical-spikes.tsv" using 3 name "th" nooutput
stats data."identical-spikes.tsv" using 2 name "trial" nooutput
set multiplot
set xrange [0:1050]
set xtics 200
eval slice(0.5, 1)
set yrange [-83:33]
set ytics -80, 40
eval y_label(potential_mV)
plot data."identical-spikes.tsv" using ($2 <= 10 ? $1 : NaN):3:(0):(30-$3) @spike, \
  for [k=0:9] data."identical.tsv" every :::k::k using 1:2 with lines lt 1
eval slice(0, 0.44)
set xlabel time_ms
set yrange [0:trial_max+1]
set ytics (num(1) 1, num(trial_max) trial_max)
eval y_label(trial)
plot data."identical-spikes.tsv" using 1:($2-0.4):(0):(0.8) @raster
unset multiplot
