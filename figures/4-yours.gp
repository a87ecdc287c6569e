# The raster of your settings.
height = 4
load "figures/style.gp"
file = data."yours-spikes.tsv"
set xlabel time_ms
stats data."dc-current.tsv" using 1 name "span" nooutput
set xrange [0:span_max]
stats data."dc-map.tsv" using 2 nooutput
set yrange [0.2:STATS_max+0.8]
set ytics 5, 5
eval y_label(trial)
eval all_ticks(file)
