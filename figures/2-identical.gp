# Ten trials superposed, and the raster of all trials: nothing varies.
width = 11.8
height = 6.8
load "figures/style.gp"
trace = data."identical.tsv"
ticks = data."identical-spikes.tsv"
stats data."scales.tsv" using 1 name "th" nooutput
stats data."scales.tsv" using 6 name "shown" nooutput
stats trace using 2:3 name "v" nooutput
top = th_max > 10 ? th_max + 20 : 30
any = rows(ticks)
last = v_max_y
if (any) { stats ticks using 2 name "trial" nooutput; last = trial_max }
set multiplot
set xrange [0:shown_max]
set xtics 0.4*round_step(shown_max)
eval slice(0.5, 1)
set yrange [v_min_x-3:top+3]
set ytics round_step(top - v_min_x)
eval y_label(potential_mV)
strokes = any ? 'ticks using ($2 == 1 ? $1 : NaN):(th_max):(0):(top-th_max) '.spike.', ' : ''
eval 'plot '.strokes.'for [k=0:int(v_max_y)-1] trace every :::k::k using 1:2 with lines lt 1'
eval slice(0, 0.44)
set xlabel time_ms
set yrange [0:last+1]
set ytics (num(1) 1, num(last) last)
eval y_label(trial)
if (any) {
  plot ticks using 1:($2-0.4):(0):(0.8) @raster
} else {
  set label 9 no_spike at graph 0.5, 0.5 center
  plot 0 @reference
}
unset multiplot
