# The raster of your settings.
height = 4.5
load "figures/style.gp"
file = data."yours-spikes.tsv"
stats file using 2 nooutput
set xlabel time_ms
set xrange [0:1000]
set xtics 0, 200
set yrange [0.2:25.8]
set ytics 5, 5
eval y_label(trial)
plot file using 1:($2-0.4):(0):(0.8) @raster
