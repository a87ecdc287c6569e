#!/usr/bin/perl
# The laboratory's page: in Node, then in Chromium (tests/lab/page.js does it). Needs what
# make setup check-lab installs, and the page that make lab builds; otherwise it skips.
use strict;
use warnings;
use Test::More;

my ($chromium) = grep { -x } map { my $name = $_; map { "$_/$name" } split /:/, $ENV{PATH} } qw(chromium chromium-browser google-chrome);
# What make check-lab has just made and installed must be there; elsewhere the test does without.
sub without { $ENV{LAB} ? BAIL_OUT($_[0]) : plan skip_all => $_[0] }
without('no build/lab.html: make lab') unless -e 'build/lab.html';
without('the page is older than what it is made of: make lab') if !$ENV{LAB} && grep { -M $_ < -M 'build/lab.html' } glob('lab/*'), glob('build/c/*.[ch]');
without('no node: make setup check-lab') if system('node --version >/dev/null 2>&1');
without('no Chromium: make setup check-lab') unless $chromium;
without('no playwright-core: make setup check-lab') unless -e 'build/npm/node_modules/playwright-core' && -e 'build/npm/node_modules/axe-core';
$| = 1;
exec 'node', 'tests/lab/page.js', $chromium or die "node: $!\n";
