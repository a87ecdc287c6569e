# The style of every figure, loaded by every script of this folder.
#
# A new figure 2-rise is a script figures/2-rise.gp, its labels in
# figures/labels.tsv (among them `alt', which describes the figure), and
# \figure{2-rise}{légende}{caption} in the chapter.  To draw it, or all of them:
#   perl tools/figure.pl 2-rise          (after perl tools/labels.pl figures/labels.tsv build/figures)
# figure.pl runs the script three times, with `name', `mode' ('tex' or 'svg'),
# `lang' and `folder' set; it puts the results in build/figures/ once all three are
# good.  Anything gnuplot says on the way is a failure.  A complete script:
#
#   # Two currents, one above the other, and the spikes they cause.
#   height = 7                                # cm; width = 15 by default
#   load "figures/style.gp"
#   set multiplot
#   set xrange [0:1000]
#   eval panel(1, 2)                          # the first of two panels, from the top
#   eval y_label(current_pA)                  # label keys of labels.tsv are variables
#   plot data."pulse.tsv" using 1:2 with lines lt 1, 100 @reference
#   eval panel(2, 2)
#   set xlabel time_ms                        # under the last panel only
#   eval y_label(trial)
#   plot data."spikes.tsv" using 1:($2-0.4):(0):(0.8) @raster
#   unset multiplot
#
# Write labels beside the curves rather than in a key, in the curve's colour:
#   set label 1 word_exact at 300, -60 left textcolor lt 2
# In the parallel edition a label holds both languages: keep it short, leave room.
#   data          "build/data/chapter2/"
#   lt 1..4       blue, vermillion dashed, green dotted, pink dash-dotted
#   @theory @reference @raster @spike @histogram @heat    end a plot command
#   @refline      ends `set arrow' for a reference line
#   num(x)        a number in a label: word_rate." ".num(42)     power, number: formats of axes
#   panel(k,n) cell(row,rows,column,columns) slice(from,to) y_label(s) scale_label(s) letter("A"): for eval
#   tic(x)        a round step that cuts a range of length x in three to six: set ytics tic(high-low)
#   rows(file)    how many rows of numbers a data file has: when there is none, show no_spike instead of it
#   rows_of(file, k)   how many rows of a raster are those of case k (its last column)
#   round_step(size)   a round step between tics, for an axis whose range the data decide
#   margin_left margin_right margin_top margin_bottom gap_x gap_y  cm, may be set before `load'

if (!exists("build")) build = "build"
if (!exists("folder")) folder = build."/figures"
if (!exists("width"))  width = 15
if (!exists("height")) height = 8
if (!exists("margin_left"))   margin_left = 1.75
if (!exists("margin_right"))  margin_right = 0.45
if (!exists("margin_top"))    margin_top = 0.35
if (!exists("margin_bottom")) margin_bottom = 1.25
if (!exists("gap_x")) gap_x = margin_left
if (!exists("gap_y")) gap_y = 0.45

if (!exists("data")) data = build."/data/chapter".name[1:strstrt(name, "-")-1]."/"
tic(x) = tic_of(x, 10**floor(log10(x)))
tic_of(x, p) = x < 2*p ? p/2 : x < 5*p ? p : 2*p
rows(file) = int(system("grep -c '^[^#]' '".file."'"))
rows_of(file, k) = int(system(sprintf("grep -c '\t%d$' '%s'", k, file)))
# A round step that cuts a range of that size in two or three.
_power(x) = 10.0**floor(log10(x))
_round(x) = x < 1.5 ? 1 : x < 3.5 ? 2 : x < 7.5 ? 5 : 10
round_step(size) = _power(size/2.5)*_round(size/2.5/_power(size/2.5))

# Terminals.  The text is 9.5 pt in both; an SVG has 96 units to the inch.
# Numbers need no locale: TeX writes them in the book, decimalsign in the SVGs.
set encoding utf8
if (mode eq "tex") {
  set terminal cairolatex pdf input colortext size width cm, height cm font ",9.5" linewidth 2 dashlength 1.5
  set output folder."/".name.".tex"
  number = '\num{%g}'
  power = '$10^{%T}$'
  num(x) = sprintf('\num{%g}', x)
  bold(s) = '{\bf '.s.'}'
} else {
  set terminal svg enhanced size width*96/2.54, height*96/2.54 linewidth 0.75 \
    font "Latin Modern Roman,CMU Serif,serif,12.67" background "#ffffff"
  set output folder."/".name."-".lang.".svg"
  set decimalsign (lang eq "fr" ? "," : ".")
  set minussign
  number = '%g'
  power = '10^{%T}'
  num(x) = gprintf('%g', x)
  bold(s) = '{/:Bold '.s.'}'
  set xtics offset 0, 0.5          # this terminal counts lines of 1.5 times the font's size
  set xlabel offset 0, 1
}
load build."/figures/".name.".".(mode eq "tex" ? "tex" : lang).".gp"

# Colours of Okabe and Ito that show on white; in grey the dashes tell them apart.
blue = "#0072B2"; vermillion = "#D55E00"; green = "#009E73"; pink = "#CC79A7"
grey = "#8C8C8C"; dark = "#404040"; pale = "#9CC8E3"
set linetype 1 lc rgb blue       lw 2 dt solid
set linetype 2 lc rgb vermillion lw 2 dt (8, 3)
set linetype 3 lc rgb green      lw 2 dt (2, 2)
set linetype 4 lc rgb pink       lw 2 dt (9, 3, 2, 3)
set linetype 5 lc rgb "black"    lw 1.5 dt solid
set linetype cycle 5
theory = 'with lines lc rgb "black" lw 1.25 dt (6, 4)'
reference = 'with lines lc rgb grey lw 1 dt (3, 3)'
refline = 'nohead back lc rgb grey lw 1 dt (3, 3)'
raster = 'with vectors nohead lc rgb "black" lw 1'        # x:(y-0.4):(0):(0.8)
spike = 'with vectors nohead lt 1'                         # t:(V_th):(0):(30-V_th)
histogram = 'with boxes lc rgb pale fillstyle solid 1 border rgb pale'
heat = 'with image'
# viridis: evenly spaced to the eye, and in grey
set palette defined (0 "#440154", 1 "#482878", 2 "#3E4A89", 3 "#31688E", 4 "#26828E", \
  5 "#1F9E89", 6 "#35B779", 7 "#6DCD59", 8 "#B4DE2C", 9 "#FDE725")
set cbtics out scale 0.4 format number offset -0.5, 0

set border 3 lw 0.8 lc rgb dark
set tics out nomirror scale 0.5 textcolor rgb "black"
set format number
unset key
unset title
set boxwidth 1 relative
set samples 401
set fit quiet nolog
set lmargin at screen margin_left/width
set rmargin at screen 1 - margin_right/width
set bmargin at screen margin_bottom/height
set tmargin at screen 1 - margin_top/height

# Commands for `eval': gnuplot has no procedures.
_low = margin_bottom/height                # the plotting area, as parts of the page
_high = 1 - margin_top/height
_left = margin_left/width
_right = 1 - margin_right/width
rows_between(low, high) = sprintf("set bmargin at screen %.5f; set tmargin at screen %.5f; unset label; unset arrow; unset object;", low, high)
slice(from, to) = rows_between(_low + from*(_high - _low), _low + to*(_high - _low)) \
  .(from > 0 ? "set format x ''; set xlabel ''" : "set format x number")
_tall(n) = (_high - _low - (n-1)*gap_y/height)/n
_wide(n) = (_right - _left - (n-1)*gap_x/width)/n
_step_y(n) = _tall(n) + gap_y/height
_step_x(n) = _wide(n) + gap_x/width
panel(k, n) = rows_between(_low + (n-k)*_step_y(n), _low + (n-k)*_step_y(n) + _tall(n)) \
  .(k < n ? "set format x ''; set xlabel ''" : "set format x number")
cell(row, rows, column, columns) = panel(row, rows) \
  .sprintf("; set lmargin at screen %.5f; set rmargin at screen %.5f; _edge = %.5f", \
    _left + (column-1)*_step_x(columns), _left + (column-1)*_step_x(columns) + _wide(columns), \
    column == 1 ? 0 : (column-1)*_step_x(columns) + (margin_left - gap_x)/width)
# At one distance from the edge, so that stacked panels have theirs aligned.
_edge = 0
y_label(s) = sprintf("set label 101 '%s' at screen %.5f, graph 0.5 center rotate by 90", s, _edge + 0.4/width)
letter(s) = sprintf("set label 102 '%s' at screen %.5f, graph 1 left", bold(s), _edge + 0.15/width)
# Beside a heat map (margin_right = 2.2): what its colours measure.  The scale is made
# of slices; rectangles behind, overlapping, keep the paper from showing between them.
_scale = 1 + (0.25 - margin_right)/width
set colorbox user origin screen _scale, graph 0 size 0.3/width, graph 1 noborder
scale_label(s) = sprintf("set label 103 '%s' at screen %.5f, graph 0.5 center rotate by 90; ", s, 1 - 0.35/width) \
  .sprintf("do for [_i=0:49] { set object 100+_i rectangle from screen %.5f, graph _i/50. to screen %.5f, graph (_i < 49 ? (_i+1.2)/50 : 1) ", \
    _scale, _scale + 0.3/width)."behind fillcolor palette frac _i/49. fillstyle solid noborder }"
