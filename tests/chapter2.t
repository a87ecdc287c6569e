#!/usr/bin/perl
# What chapter2 writes, against formulas computed here, and what it says of bad input.
use strict;
use warnings;
use utf8;
use File::Temp 'tempdir';
use Test::More;
use lib 'tools';
use Tool 'text';

binmode $_, ':utf8' for Test::More->builder->output, Test::More->builder->failure_output;
my $program = 'build/bin/chapter2';
-x $program or BAIL_OUT("no $program: run make chapter2 first");
my $tmp = tempdir(CLEANUP => 1);
my $folders = 0;
my $pi = 4 * atan2(1, 1);

# Runs the program with these arguments in a new folder; returns status, errors, folder.
sub run_in {
    my ($language, @arguments) = @_;
    my $folder = "$tmp/" . ++$folders;
    my $pid = fork // die;
    if (!$pid) {
        delete @ENV{qw(LANGUAGE LC_ALL LC_MESSAGES)};
        $ENV{LANG} = $language;
        open STDOUT, '>', "$tmp/stdout" or die;
        open STDERR, '>', "$tmp/stderr" or die;
        exec $program, "--out=$folder", @arguments or die;
    }
    waitpid $pid, 0;
    return ($? & 127 ? 'signal ' . ($? & 127) : $? >> 8, slurp("$tmp/stderr"), $folder);
}
sub slurp { return -e $_[0] ? text($_[0]) : '' }

# The rows of a data file, blank lines and comments left out.
sub table {
    my ($folder, $name) = @_;
    return map { [split /\t/] } grep { /^[^#]/ } split /\n/, slurp("$folder/$name.tsv");
}
sub largest { my $m = 0; for (@_) { my $x = abs; $m = $x unless $x <= $m } $m }    # a NaN stays
sub within { my ($got, $expected, $tolerance, $name) = @_;
    ok(defined $got && abs($got - $expected) <= $tolerance, $name) or diag('got ', $got // 'nothing', ", expected $expected within $tolerance") }

my ($status, $said, $out) = run_in('en_GB');
is($status, 0, 'chapter2 runs');
is($said, '', 'without a word');
my %value = slurp("$out/values.tex") =~ /\\setvalue\{2:([^}]+)\}\{([^}]*)\}/g;

# ---- the neuron of the chapter
my ($R, $tau, $V_L, $V_th, $V_r, $t_ref) = (0.13, 30, -70, -53, -80, 3);
sub interval { my ($I, $wait) = @_; my $V = $V_L + $R * $I;
    return $V > $V_th ? ($wait // $t_ref) + $tau * log(($V - $V_r) / ($V - $V_th)) : 9**9**9 }

# ---- the first loop: Euler redone here, its spikes on the grid, no refractory period
my @first = table($out, 'first');
my @first_spikes = map { $_->[0] } table($out, 'first-spikes');
{
    my ($V, $worst, @expected) = ($V_L, 0);
    for my $i (0 .. 999) {
        $worst = largest($worst, $first[$i][1] - $V);
        my $I = $i >= 50 && $i < 950 ? 150 : 0;
        $V += 1 / $tau * ($V_L - $V + $R * $I);
        if ($V > $V_th) { $V = $V_r; push @expected, $i + 1 }
    }
    within($worst, 0, 1e-11, 'the first loop is forward Euler');
    is("@first_spikes", "@expected", 'and fires at the end of the step');
    is($value{'first-count'}, scalar @expected, 'the text says how often');
    is(largest(map { $_->[2] - $V_L } @first), 0, 'the membrane of an unanswered QUESTION stays at rest');
}

# ---- responses: spikes where the formula puts them, no sample spent on drawing them
for my $stimulus (qw(impulse pulse sinusoid)) {
    my @rows = table($out, "responses-$stimulus");
    is(scalar @rows, 1000, "$stimulus: the first second, by 1 ms");
    is(scalar(grep { $rows[$_][0] != $_ } 0 .. $#rows), 0, "$stimulus: t is i dt");
    is(scalar(grep { $_->[2] > $V_th || $_->[2] < $V_r } @rows), 0, "$stimulus: V stays between reset and threshold");
}
my @spikes = table($out, 'responses-spikes');
my @pulse = map { $_->[0] } grep { $_->[2] == 2 } @spikes;
is(scalar @pulse, 11, 'eleven spikes during the pulse');
my $first = 50 + $tau * log($R * 150 / ($R * 150 - ($V_th - $V_L)));
within(largest(map { $pulse[$_] - $first - $_ * interval(150) } 0 .. $#pulse), 0, 1e-9, 'each at its time');
is_deeply([map { $_->[0] } grep { $_->[2] == 1 } @spikes], [], 'none after the impulse');
my ($before, $after) = map { (table($out, 'responses-impulse'))[$_][2] } 500, 501;
within($after - $before, $R * 1000 * (1 - exp(-1 / $tau)), 1e-11, 'the impulse lifts the potential by its charge');
within($value{'jump-theory'}, $R * 1000 / $tau, 0.005, 'R Q/tau in the text');
within($value{jump}, $after - $before, 0.005, 'and what is measured');
my @sine = map { $_->[0] } grep { $_->[2] == 3 } @spikes;
ok(@sine >= 9 && @sine <= 11, 'about one spike per cycle of the sinusoid');
# locked: the period to half a step, dt being what the held current can say of time
within(largest(map { $sine[$_] - $sine[$_ - 1] - 1000 / 5.3 } 2 .. $#sine), 0, 0.5, 'at the same phase of each cycle');

# ---- the exact solution, Euler, convergence
my @rise = table($out, 'rise');
is(scalar @rise, 61, 'the rise over two time constants, by 1 ms');
within(largest(map { $_->[1] - ($V_L + $R * 150 * (1 - exp(-$_->[0] / $tau))) } @rise), 0, 2e-11, 'the rise is the exponential (1e-12 of R I)');
within(largest(map { $_->[2] - $_->[1] } @rise), 0, 2e-11, 'and so is the curve drawn beside it');
my %worst;
push @{ $worst{ $_->[3] } }, $_ for table($out, 'euler');
is_deeply([sort { $a <=> $b } keys %worst], [0.5, 1, 2], "Euler's error at three steps");
for my $dt (keys %worst) {
    # the next term of the expansion is smaller by dt/tau
    within(largest(map { $_->[1] } @{ $worst{$dt} }) / $worst{$dt}[0][2], 1, $dt / $tau, "Euler's largest error is estimated at dt = $dt");
    within($worst{$dt}[0][2], $R * 150 * $dt / (2 * exp(1) * $tau), 1e-12, 'by the formula');
    within(largest(map { my $n = int($_->[0] / $dt + 0.5); $_->[1] - $R * 150 * (exp(-$_->[0] / $tau) - (1 - $dt / $tau)**$n) } @{ $worst{$dt} }), 0, 1e-11,
        "and is that of (1 - dt/tau)^n all along");
}
my @convergence = table($out, 'convergence');
for ([1, 1, 'Euler'], [2, 1, 'held current'], [3, 2, 'ramp']) { # all on the sinusoid
    my ($column, $order, $name) = @$_;
    within(log($convergence[-2][$column] / $convergence[-1][$column]) / log(2), $order, 0.02, "$name: slope $order");
}
for (['slope-euler', 1], ['slope-held', 1], ['slope-ramp', 2]) { within($value{ $_->[0] }, $_->[1], 0.02, "$_->[0] in the text") }

# ---- f-I curve: 1e-9 ms on an interval is 1e-12 f^2 on a rate, 4e-9 Hz at most here
my @theory = table($out, 'fi-theory');
within(largest(map { $_->[1] - 1000 / interval($_->[0]) } @theory), 0, 1e-9, 'the formula of the f-I curve');
within(largest(map { $_->[2] - 1000 / interval($_->[0], 0) } @theory), 0, 1e-9, 'without refractory period');
my @points = table($out, 'fi');
is(scalar @points, 31, 'simulated from 100 to 400 pA');
within(largest(map { $_->[1] - 1000 / interval($_->[0]) } @points), 0, 4e-9, 'the simulation is on the curve');
within($value{rheobase}, ($V_th - $V_L) / $R, 0.05, 'the rheobase in the text');
within($value{R14}, 0.1338, 5e-5, 'R for 14 Hz');
within($value{rate14}, 14, 0.005, 'and the rate it gives');
within($value{isi}, 77.04, 0.005, 'the interval at 150 pA');

# ---- gain and phase: the chords of 200 a period are wrong by (omega dt)^2/8
my $bound = (2 * $pi / 200)**2 / 8 * 1.001;
my $cutoff = 1000 / (2 * $pi * $tau);
for (['frequency', $bound], ['frequency-theory', 1e-12]) {
    my ($name, $tolerance) = @$_;
    my @rows = table($out, $name);
    within(largest(map { my $x = $_->[0] / $cutoff; ($_->[1] - 1 / (1 + $x * $x), $_->[2] + $x / (1 + $x * $x)) } @rows), 0, $tolerance, "$name: 1/(1 + i omega tau)");
}
my ($at) = grep { abs($_->[0] - $cutoff) < 1e-9 } table($out, 'frequency');
within(sqrt($at->[1]**2 + $at->[2]**2), sqrt(0.5), $bound, 'gain at the cut-off');
within(atan2($at->[2], $at->[1]) * 180 / $pi, -45, $bound * sqrt(2) * 180 / $pi, 'phase at the cut-off');

# ---- five currents, identical trials, mistakes
my %count;
$count{ $_->[2] }++ for table($out, 'currents-spikes');
my %current;
$current{ $_->[2] }++ for table($out, 'currents');
my @currents = sort { $a <=> $b } keys %current;
within(largest(map { $currents[$_] - (100, 130, 135, 150, 200)[$_] } 0 .. 4), 0, 0.001, 'five currents around the rheobase');
is($count{ $_ + 1 } // 0, interval($currents[$_]) < 9e9 ? 1 + int((900 - $tau * log($R * $currents[$_] / ($R * $currents[$_] - 17))) / interval($currents[$_])) : 0,
    "spikes at $currents[$_] pA") for 0 .. 4;
my %train;
push @{ $train{ $_->[1] } }, $_->[0] for table($out, 'identical-spikes');
is(scalar keys %train, 25, '25 trials');
is(scalar(keys %{ { map { ("@$_" => 1) } values %train } }), 1, 'all the same, to the last digit');
is($value{different}, 0, 'the text says so');
my @interval = table($out, 'interval');
my $course = $tau * log(28);    # R = 0.12, 150 pA: V_inf - V_r = 28, V_inf - V_th = 1
within(largest(map { ($_->[4] - $course, $_->[5] - $course) } @interval), 0, 1e-9, 'the interval does not depend on the step');
{
    # Euler's distance to the asymptote is multiplied by 1 - dt/tau at every step: n steps, then two samples lost
    my $wrong = 0;
    for (@interval) {
        my ($dt, $n) = ($_->[0], log(28) / -log(1 - $_->[0] / $tau));
        next if abs($n - int($n + 0.5)) < 1e-6;
        my $first = (int($n) + 1) * $dt;
        $wrong++ if abs($_->[1] - $first) > 1e-9 || abs($_->[2] - $first - 2 * $dt) > 1e-9;
        # interpolated: on the chord of the step n falls in, the distance 1 lies between two powers
        my ($low, $high) = map { 28 * (1 - $dt / $tau)**$_ } int($n) + 1, int($n);
        $wrong++ if abs($_->[3] - (int($n) + ($high - 1) / ($high - $low)) * $dt) > 0.2 * $dt;
    }
    is($wrong, 0, 'the first loop, the programs of the course and Euler, at 1500 steps');
}
for ([1, 101], [0.5, 100.5]) { my ($dt, $late) = @$_; my ($row) = grep { $_->[0] == $dt } @interval; within($row->[2], $late, 1e-9, "the course's interval at dt = $dt") }
within($value{'isi-exact'}, 99.97, 0.005, 'the exact one in the text');
is($value{'count-inclusive'} - $value{'count-exclusive'}, 1, 'one sample too many, one spike too many');
within($value{spacing}, 0.50023, 5e-6, 'the spacing that was taken for 0.5');
within($value{'rate-rest'}, 1000 / (3 + 30 * log(29.5 / 19.5)), 0.05, 'the threshold mistaken for rest');
within($value{rate222}, 1000 / (3 + 30 * log((0.222 * 150 + 10) / (0.222 * 150 - 17))), 0.5, 'the rate at 222 megaohms');

# ---- the answers, none given
is(slurp("$out/targets.tsv") =~ s/^#.*\n//r =~ s/\t/ /gr, <<'END', 'what the unanswered QUESTIONs measure');
euler-step 2.066666666666663 0 1e-09 mV d'écart mV off
refractory-period 0 3 3 ms de plus ms more
resistance 11 10 10 potentiels d'action action potentials
rate-20 12.9797669151211 19.9 20.1 Hz Hz
END

# ---- other steps: the same spikes
for my $dt (0.1, 0.5, 5) {
    my ($status, $said, $folder) = run_in('en_GB', "--dt=$dt", $dt == 5 ? '--t-ref=5' : ());
    my @times = map { $_->[0] } grep { $_->[2] == 2 } table($folder, 'responses-spikes');
    my $longer = $dt == 5 ? 2 : 0;
    ok($status == 0 && @times == 11 && largest(map { $times[$_] - $pulse[$_] - $longer * $_ } 0 .. 10) < 1e-9, "the same spikes at dt = $dt") or diag "$said@times";
}
# the crossing: the coarse samples are on the fine curve
sub on_the_curve {
    my $folder = shift;
    my %fine = map { sprintf('%.9f', $_->[0]) => $_->[1] } table($folder, 'crossing-fine');
    return largest(map { $_->[1] - ($fine{ sprintf '%.9f', $_->[0] } // 1e9) } table($folder, 'crossing'));
}
within(on_the_curve($out), 0, 1e-9, 'the samples are on the fine curve');
for (['--dt=0.1'], ['--dt=2', '--t-ref=4'], ['--pulse-start=1990', '--pulse-end=2000'], ['--t-ref=0'], ['--pulse-end=115'], ['--V-L=-40'], ['--I-0=3000'], ['--t-ref=100'], ['--duration=400', '--pulse-start=360']) {
    my ($status, $said, $folder) = run_in('en_GB', @$_);
    ok($status == 0 && on_the_curve($folder) < 1e-9, "and with @$_") or diag $said;
}

# ---- numbers that have no answer, or an unusual one: no data that is not a number, words where the text needs them
sub text_of { my ($folder, $name) = @_; slurp("$folder/values.tex") =~ /\\set(?:word|value)\{2:\Q$name\E\}(.*)/ ? $1 : '' }
for (['--I-0=100'], ['--I-0=0'], ['--I-0=-3000'], ['--sine-amplitude=0'], ['--sine-mean=-2000'], ['--impulse-charge=0'], ['--impulse-charge=-1000'], ['--impulse-charge=10000'],
    ['--impulse-time=10000'], ['--pulse-start=2500', '--pulse-end=3000'], ['--V-L=-40'], ['--V-L=50'], ['--V-th=-79'], ['--V-th=50'], ['--V-r=-54'], ['--V-r=-150'],
    ['--t-ref=100'], ['--t-ref=0'], ['--R=2'], ['--R=0.001'], ['--tau=1'], ['--tau=1000'], ['--dt=10', '--t-ref=0', '--frequency=5'], ['--frequency=0.1'], ['--frequency=100'],
    ['--trials=2'], ['--I-0=136', '--R=0.125'], ['--duration=10000', '--dt=0.5'], ['--duration=10000', '--I-0=3000', '--R=2', '--t-ref=0']) {
    my $began = time;
    my ($status, $said, $folder) = run_in('en_GB', @$_);
    my $bad = join ' ', grep { slurp($_) =~ /\b(nan|inf)\b/i } glob "$folder/*.tsv";
    ok($status == 0 && $bad eq '' && time - $began < 10, "@$_") or diag "$status $said$bad";
    unlike(slurp("$folder/values.tex"), qr/\{-?(nan|inf)\}|\{-0(\.0*)?\}/, "@$_: every value reads right");
}
# windows that follow the settings
{
    my $folder = (run_in('en_GB', '--pulse-end=1200'))[2];
    is((table($folder, 'responses-pulse'))[-1][0], 1249, 'a pulse that ends late is shown to its end');
    my @theory = table((run_in('en_GB', '--V-th=-20'))[2], 'fi-theory');
    my $at = (50 / $R - $theory[0][0]) / ($theory[-1][0] - $theory[0][0]);
    ok($at > 0.05 && $at < 0.3, 'the rheobase is in the window of the f-I curve, on its left') or diag $at;
    $folder = (run_in('en_GB', '--I-0=-100'))[2];
    ok(text_of($folder, 'euler-theory') =~ /^\{0\.0/ && text_of($folder, 'euler-error') =~ /^\{0\.0/, "Euler's error under a negative current is a size");
    ok(largest(map { $_->[1] - $_->[2] } table($folder, 'rise')) < 2e-11, 'and its rise is a fall');
}
my ($silent_status, $silent_said, $silent) = run_in('en_GB', '--I-0=100', '--sine-mean=0');
like(text_of($silent, 'pulse-story'), qr/fires no action potential/, 'a silent neuron is said to be silent');
like(text_of($silent, 'sine-story'), qr/fires no action potential/, 'and not to be locked');
like(text_of((run_in('en_GB', '--sine-mean=300'))[2], 'sine-story'), qr/without locking/, 'nor is one that fires too fast');
(undef, undef, $silent) = run_in('en_GB', '--I-0=136', '--R=0.125');
like(text_of($silent, 'pulse-story'), qr/fires no action potential/, 'the asymptote at threshold: no action potential');
my (undef, undef, $single) = run_in('en_GB', '--pulse-end=150');
like(text_of($single, 'pulse-story'), qr/fires a single action potential/, 'one is one');
my (undef, undef, $negative) = run_in('en_GB', '--impulse-charge=-1000');
is(text_of($negative, 'jump'), '{-4.26}', 'a negative impulse makes a negative jump');

# ---- bad input: status 2, one line, nothing written
my @bad = (
    [['--R=0'], '--R=0: out of range (allowed: 0.001 to 2 GΩ)', "--R=0 : hors de l'intervalle (permis : de 0.001 à 2 GΩ)"],
    [['--R=-0.13'], '--R=-0.13: out of range (allowed: 0.001 to 2 GΩ)'],
    [['--tau=0'], '--tau=0: out of range (allowed: 1 to 1000 ms)', "--tau=0 : hors de l'intervalle (permis : de 1 à 1000 ms)"],
    [['--tau=-30'], '--tau=-30: out of range (allowed: 1 to 1000 ms)'],
    [['--R=nan'], '--R=nan: not a number (allowed: 0.001 to 2 GΩ)', '--R=nan : pas un nombre (permis : de 0.001 à 2 GΩ)'],
    [['--V-th=nan'], '--V-th=nan: not a number (allowed: -150 to 50 mV)'],
    [['--tau=inf'], '--tau=inf: out of range (allowed: 1 to 1000 ms)'],
    [['--dt=0'], '--dt=0: out of range (allowed: 0.01 to 10 ms)'],
    [['--dt=-1'], '--dt=-1: out of range (allowed: 0.01 to 10 ms)'],
    [['--tau=5', '--dt=6', '--t-ref=6'], '--dt=6: the step must not exceed tau', '--dt=6 : le pas ne doit pas dépasser tau'],
    [['--V-th=-85'], '--V-th=-85: the threshold must exceed V-r by at least 1 mV',
        "--V-th=-85 : le seuil doit dépasser V-r d'au moins 1 mV"],
    [['--V-r=-53'], '--V-th=-53: the threshold must exceed V-r by at least 1 mV'],
    [['--dt=0.7'], '--t-ref=3: not a whole number of steps of 0.7 ms; take 2.8 or 3.5', '--t-ref=3 : pas un nombre entier de pas de 0.7 ms ; prendre 2.8 ou 3.5'],
    [['--t-ref=2.5'], '--t-ref=2.5: not a whole number of steps of 1 ms; take 2 or 3'],
    [['--dt=0.7', '--t-ref=2.8'], '--impulse-time=500: not a whole number of steps of 0.7 ms; take 499.8 or 500.5'],
    [['--pulse-start=50.5'], '--pulse-start=50.5: not a whole number of steps of 1 ms; take 50 or 51'],
    [['--pulse-end=949.9'], '--pulse-end=949.9: not a whole number of steps of 1 ms; take 949 or 950'],
    [['--pulse-end=40'], '--pulse-end=40: the pulse would end before it starts'],
    [['--dt=10', '--t-ref=0', '--frequency=50'], '--frequency=50: fewer than two samples per cycle (option --dt)'],
    [['--trials=1'], '--trials=1: out of range (allowed: 2 to 1000)'],
    [['--V_th=-53'], '--V_th=-53: unknown option (see build/bin/chapter2 --help)'],
);
for (@bad) {
    my ($arguments, $en, $fr) = @$_;
    my ($status, $said, $folder) = run_in('en_GB', @$arguments);
    is("$status $said", "2 chapter2: $en\n", "@$arguments");
    ok(!-e "$folder/values.tex" && !glob("$folder/*.tsv"), "@$arguments: nothing written");
    next unless $fr;
    ($status, $said) = run_in('fr_FR.UTF-8', @$arguments);
    is("$status $said", "2 chapter2: $fr\n", "@$arguments, en français");
}
# whole numbers of steps that binary fractions do not quite make
for ([0.1, 0.3], [0.1, 0.7], [0.2, 0.6], [0.05, 3], [0.4, 1.2], [0.01, 0.57]) {
    my ($dt, $wait) = @$_;
    my ($status, $said) = run_in('en_GB', "--dt=$dt", "--t-ref=$wait", '--duration=400');
    is("$status$said", '0', "t_ref = $wait is a whole number of steps of $dt");
}
done_testing();
