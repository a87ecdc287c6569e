# How far a time made by adding steps strays from i times the step, for four steps.
height = 6
margin_right = 1.8
load "figures/style.gp"
file = data."drift.tsv"
set xlabel time_ms
eval y_label(drift_ps)
stats file using 1 nooutput
set xrange [0:ceil(STATS_max)]
stats file using 2 nooutput
low = STATS_min < 0 ? 1.1*STATS_min : 0
high = STATS_max > 0 ? 1.1*STATS_max : 0
if (low == high) { high = 1 }
array step[4] = [0.5, 0.4, 0.1, 0.01]      # ms, one for each block of the file
array line[4] = [2, 3, 1, 4]
array last[4]                              # where each curve ends, as a part of the height
do for [k=1:4] {
  stats file using 2 every :::k-1::k-1 nooutput
  end = int(STATS_records) - 1
  stats file using (last[k] = ($2 - low)/(high - low)) every ::end:k-1:end:k-1 nooutput
}
# Labels from the lowest up, each a line at least above the one before.
array order[4] = [1, 2, 3, 4]
do for [a=1:3] {
  do for [b=a+1:4] {
    if (last[order[b]] < last[order[a]]) { swap = order[a]; order[a] = order[b]; order[b] = swap }
  }
}
above = -1
do for [a=1:4] {
  k = order[a]
  above = last[k] > above + 0.1 ? last[k] : above + 0.1
  place = above > 1 - 0.1*(4 - a) ? 1 - 0.1*(4 - a) : above
  set label k num(step[k])." ms" at graph 1.02, place textcolor lt line[k]
}
set yrange [low:high]
plot for [k=1:4] file using 1:2 every :::k-1::k-1 with lines lt line[k]
