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
# Write labels beside the curves, or a key that repeats dash and marker, in their colour:
#   set label 1 word_exact at 300, -60 left textcolor lt 2
#   eval key(1, 2, 3, 0.6, 0.9, word_exact)     number, linetype, 1 line 2 marker 3 both, where, text
# tests/drawing.t looks whether a label lies on data or leaves the figure.
#   data          "build/data/chapter2/"
#   lt 1..4       blue, vermillion dashed, green dotted, pink dash-dotted; nothing under lw 1 (0.5 pt)
#   marker(k)     filled circle, square, triangle, diamond: of lt 1..4, since a photocopy is grey
#   @theory @reference @raster @spike @histogram @heat    end a plot command
#   @refline      ends `set arrow' for a reference line
#   num(x)        a number in a label: word_rate." ".num(42)     power, number: formats of axes
#   panel(k,n) cell(row,rows,column,columns) slice(from,to) y_label(s) above(s) scale_label(s) letter("A"): for eval
#   ticks_of(file, k) all_ticks(file)   the raster of case k (the third column), or all, or no_spike: for eval
#   bars_of(data, x, y, e, k)   a curve with a line, markers and bars of half-length e: after eval "plot ".
#   dots_of(data, x, y, low, high, k)   the same without the line, bars from low to high
#   tic(x)        a round step that cuts a range of length x in three to six: set ytics tic(high-low)
#   rows(file)    how many rows of numbers a data file has: when there is none, show no_spike instead of it
#   rows_of(file, k)   how many rows of a raster are those of case k (its last column)
#   round_step(size)   a round step between tics, for an axis whose range the data decide
#   levels(reset, threshold, span)   tics at both, for eval     lower(a, b) upper(a, b)
#   margin_left margin_right margin_top margin_bottom gap_x gap_y  cm, may be set before `load'

if (!exists("build")) build = "build"
if (!exists("folder")) folder = build."/figures"
if (!exists("width"))  width = 15
if (!exists("height")) height = 8
if (!exists("margin_left"))   margin_left = 1.75
if (!exists("margin_right"))  margin_right = 0.45
if (!exists("margin_top"))    margin_top = 0.35
if (!exists("margin_bottom")) margin_bottom = 1.25
width = 1.0*width; height = 1.0*height     # 2/15 would be 0
if (!exists("gap_x")) gap_x = margin_left
if (!exists("gap_y")) gap_y = 0.45

if (!exists("data")) data = build."/data/chapter".name[1:strstrt(name, "-")-1]."/"
lower(a, b) = a < b ? a : b
upper(a, b) = a > b ? a : b
tic(x) = tic_of(x, 10**floor(log10(x)))
tic_of(x, p) = x < 2*p ? p/2 : x < 5*p ? p : 2*p
rows(file) = int(system("grep -c '^[^#]' '".file."'"))
rows_of(file, k) = int(system(sprintf("grep -c '\t%d$' '%s'", k, file)))
# The reset and the threshold as tics, or the threshold alone where both would touch.
levels(reset, th, span) = th - reset < 0.2*span ? sprintf("set ytics (%g)", th) : sprintf("set ytics (%g, %g)", reset, th)
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
  set terminal svg enhanced size width*96/2.54, height*96/2.54 linewidth 0.75 dashlength 2.7 \
    font "Latin Modern Roman,CMU Serif,serif,12.67" background "#FFFFFF"
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

# Colours of Okabe and Ito, darker where words of theirs must read (4.5 to 1); an SVG has the
# others too, for a dark ground. In grey the dashes and the markers tell them apart.
blue = "#0072B2"          # dark #56B4E9
vermillion = "#B84A00"    # dark #FF9450
green = "#007A58"         # dark #3CC49B
pink = "#A64A82"          # dark #E08BB9
black = "#000000"         # dark #E8E8E8
grey = "#666666"          # dark #A6A6A6  reference lines
frame = "#404040"         # dark #B8B8B8
pale = "#5B9BC8"          # dark #3F7FAE  bars
tint = "#D6E7F3"          # dark #1F3E52  areas behind data
band = "#E6E6E6"          # dark #2E3238
ink = "#010101"           # dark #010101  on a heat map
paper = "#FFFFFF"         # dark #15181D
set linetype 1 lc rgb blue       lw 2 dt solid
set linetype 2 lc rgb vermillion lw 2 dt (8, 3)
set linetype 3 lc rgb green      lw 2 dt (2, 2)
set linetype 4 lc rgb pink       lw 2 dt (9, 3, 2, 3)
set linetype 5 lc rgb black      lw 1.5 dt solid
set linetype 6 lc rgb black      lw 1.25 dt (6, 4)
set linetype cycle 6
marker(k) = int(word("7 5 9 13 7", k))
theory = 'with lines lt 6'
reference = 'with lines lc rgb grey lw 1 dt (3, 3)'
refline = 'nohead back lc rgb grey lw 1 dt (3, 3)'
raster = 'with vectors nohead lc rgb black lw 1'           # x:(y-0.4):(0):(0.8)
spike = 'with vectors nohead lt 1'                         # t:(V_th):(0):(30-V_th)
histogram = 'with boxes lc rgb pale fillstyle solid 1 border rgb pale'
area = 'fillcolor rgb band fillstyle solid noborder'       # ends `set object rectangle ... behind'
heat = 'with image'
# viridis: evenly spaced to the eye, and in grey
set palette defined (0 "#440154", 1 "#482878", 2 "#3E4A89", 3 "#31688E", 4 "#26828E", \
  5 "#1F9E89", 6 "#35B779", 7 "#6DCD59", 8 "#B4DE2C", 9 "#FDE725")
set cbtics out scale 0.4 format number offset -0.5, 0

set border 3 lw 1 lc rgb frame
set tics out nomirror scale 0.5 textcolor rgb black
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
  .sprintf("; set lmargin at screen %.5f; set rmargin at screen %.5f; _edge = %.5f; _panel = %.5f", \
    _left + (column-1)*_step_x(columns), _left + (column-1)*_step_x(columns) + _wide(columns), \
    (column-1)*_step_x(columns), _wide(columns))
# At one distance from the axis, so that stacked panels have theirs aligned.
_edge = 0
_panel = _right - _left
y_label(s) = sprintf("set label 101 '%s' at screen %.5f, graph 0.5 center rotate by 90", s, _edge + 0.4/width)
above(s) = sprintf("set label 104 '%s' at graph 0.5, graph 1 center offset screen 0, screen %.5f", s, 0.35/height)
# A key: 0.8 cm of its line, its marker in the middle, its text.
_across(what) = (what == 2 ? 0.3 : 0.8)/width
key(n, k, what, x, y, s) = (what%2 ? sprintf("set arrow %d from graph %.4f, graph %.4f to graph %.4f, graph %.4f nohead lt %d; ", \
    100+n, x, y, x + _across(what)/_panel, y, k) : "") \
  .(what > 1 ? sprintf("set label %d '' at graph %.4f, graph %.4f point lt %d dt solid pt %d ps 0.5; ", 110+n, x + _across(what)/_panel/2, y, k, marker(k)) : "") \
  .sprintf("set label %d '%s' at graph %.4f, graph %.4f left textcolor lt %d", 120+n, s, x + (_across(what) + 0.2/width)/_panel, y, k)
ticks_of(file, k) = _ticks(file, rows_of(file, k), sprintf("$3 == %d ? $1 : NaN", k))
all_ticks(file) = _ticks(file, rows(file), "$1")
_ticks(file, n, when) = n > 0 ? sprintf("plot '%s' using (%s):($2-0.4):(0):(0.8) %s", file, when, raster) \
  : "set label 9 no_spike at graph 0.5, 0.5 center; plot -1 ".reference."; unset label 9"
dots_of(data, x, y, low, high, k) = \
  sprintf("%s using (%s):(%s):(0):((%s)-(%s)) with vectors nohead lt %d dt solid lw 1, ", data, x, low, high, low, k) \
  .sprintf("%s using (%s):(%s) with points lt %d pt %d ps 0.45", data, x, y, k, marker(k))
bars_of(data, x, y, e, k) = sprintf("%s using (%s):(%s) with lines lt %d, ", data, x, y, k) \
  .dots_of(data, x, y, y."-".e, y."+".e, k)
letter(s) = sprintf("set label 102 '%s' at screen %.5f, graph 1 left", bold(s), _edge + 0.15/width)
# Beside a heat map (margin_right = 2.2 with a label, 1.5 without): what its colours measure.  The scale is made
# of slices; rectangles behind, overlapping, keep the paper from showing between them.
scale_at(x) = sprintf("set colorbox user origin screen %.5f, graph 0 size %.5f, graph 1 noborder; ", x, 0.3/width) \
  .sprintf("do for [_i=0:49] { set object 100+_i rectangle from screen %.5f, graph _i/50. to screen %.5f, graph (_i < 49 ? (_i+1.2)/50 : 1) ", x, x + 0.3/width) \
  ."behind fillcolor palette frac _i/49. fillstyle solid noborder }"
scale_label(s) = scale_at(1 + (0.25 - margin_right)/width) \
  .sprintf("; set label 103 '%s' at screen %.5f, graph 0.5 center rotate by 90", s, 1 - 0.35/width)
