#!/usr/bin/env perl
# What a student types in an answer comes out as typed: the text that becomes TeX, piece by piece.
use strict;
use warnings;
use utf8;
use Test::More;
use lib 'tools';
use Answer qw(tex_of with_answers);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my @cases = (
    ['Écrire à ada.l@univ.example, à b@free.fr ou @cnrs.fr', 'Écrire à ada.l@@univ.example, à b@@free.fr ou @@cnrs.fr'],
    ["On gagne 50%\nde plus, 50 %\nici", "On gagne 50\\%\nde plus, 50 \\%\nici"],
    ['R&D #2 a_b x^2 ~50', 'R\&D \#2 a\_b x\char94{}2 \char126{}50'],
    ['déjà \% \& \# \_', 'déjà \% \& \# \_'],
    ['un \\\\ deux', 'un \hfil\break  deux'],
    ['a \ b', 'a \char92{} b'],
    ['"oui" ou "non"', '\openquote{}oui\closequote{} ou \openquote{}non\closequote{}'],
    ['un écran de 5"', 'un écran de 5"'],
    ["- un\n- deux", "\\li un\n\\li deux"],
    ["1. un\n2. deux", "\\numbered{1.} un\n\\numbered{2.} deux"],
    ['10⁻³ et I₀', '10$^{-3}$ et I$_{0}$'],
    ['$0,126$ et $R|x| ≤ 1$', '$0{,}126$ et $R\vert x\vert  \le  1$'],
    ['$$x^2$$ \[y\] \(z\)', '\formula{x^2} \formula{y} $z$'],
    ["L'\\'et\\'e, na\\\"ive, \\`a l'\\^ile, \\c{c}a", "L'été, naïve, à l'île, ça"],
    ['Voir https://x.example/~a_b?c=1%20d.', 'Voir \url{https://x.example/~a_b?c=1\%20d}.'],
    ['la valeur |V - V_th| > 3', 'la valeur \char124{}V - V\_th\char124{} > 3'],
    ['\textbf{gras} \num{0.5} \val{2:rate}', '\textbf{gras} \num{0.5} \val{2:rate}'],
    ["sans\x{200B}largeur, puce \x{F0B7}", 'sanslargeur, puce •'],
    ['payé $5 et $10, soit $2', 'payé \$5 et \$10, soit \$2'],
    ["il dit 'non'", 'il dit ‘non’'],
    ['la ligne `x |= 3 % n`', 'la ligne {\tt x \char124{}= 3 \char37{} n}'],
    ["ainsi :\n```\n  x = 1;\n\n}\n```\nfin", "ainsi :\n\n\\codeline{~~x = 1;}\n\\codeline{}\n\\codeline{\\char125{}}\n\nfin"],
    ["ainsi :\n\n    if (a & b)\n        x = 1;\n\nfin", "ainsi :\n\n\\codeline{if (a \\char38{} b)}\n\\codeline{~~~~x = 1;}\n\nfin"],
    ["    tout est\n    en retrait", "    tout est\n    en retrait"],
    ["un alinéa :\n\n    Le courant (x = 1)\nmonte.", "un alinéa :\n\n    Le courant (x = 1)\nmonte."],
    ["- un\n\n    sa suite, sans code", "\\li un\n\n    sa suite, sans code"],
    ["1.\tun\n2.\tdeux", "\\numbered{1.} un\n\\numbered{2.} deux"],
    ["```\njamais fermé", "```\njamais fermé"],
    ["| I | f |\n|---|:-:|\n| 1 & 2 | 50% |", "\\table{ I & f \\\\\n%\n 1 \\& 2 & 50\\% \\\\}"],
    ["I\tf\n1\t2", "\\table{I&f\\\\\n1&2\\\\}"],
    ["\$\$ a\n- b \$\$", "\\formula{ a\n{}- b }"],
    ['avec \tau = 3, \frac{1}{2} et \sqrt{2}', 'avec $\tau$ = 3, $\frac{1}{2}$ et $\sqrt{2}$'],
    ['\begin{itemize} \item un \end{itemize} \oe uvre \v{c} 3\,ms', ' \li un  œuvre č 3\thinspace ms'],
    ['\picture{Mon é_1.png}{50 % & "f_0"}', '\picture{Mon=20=C3=A9=5F1.png}{50 \% \& \openquote{}f\_0\closequote{}}'],
    ['\picture{x.png} fin', '\picture{x.png}{}fin'],
    ['\table{a & 50 % \\\\ 1 \& 2 & I_0}', '\table{a & 50 \% \\\\ 1 \& 2 & I\_0}']);
is tex_of($_->[0]), $_->[1], $_->[0] =~ s/\n/ /gr for @cases;

my @web = map { ['f.w', $_->[0], $_->[1]] } [1, '\answer{resistance}{un @'], [2, 'deux %'], [3, '} % note'], [4, '@'], [5, '\fr{a@@b}'];
my @out = with_answers(@web);
is_deeply [map { "$_->[1]: $_->[2]" } @out], ['1: \answer{resistance}{un @@', '2: deux \%', '3: } % note', '4: @', '5: \fr{a@@b}'],
  'lines keep their places, and only the answer is touched';
my @long = with_answers(['f.w', 7, '\answer{x}{' . 'mot ' x 600 . '}']);
cmp_ok scalar(grep { length $_->[2] > 450 } @long), '==', 0, 'a paragraph on one line is folded';
is scalar(grep { $_->[1] != 7 } @long), 0, '... and each piece stands at its line';
is_deeply [map { $_->[2] } with_answers(['f.w', 1, '\answer{x}{'], ['f.w', 2, '\fr{un \num{1}}\en{one}}'])],
  ['\answer{x}{', '\fr{un \num{1}}\en{one}}'], 'a model answer is TeX already';
is_deeply [with_answers(['f.w', 1, '\answer{x}{jamais'], ['f.w', 2, '@ suite'])], [['f.w', 1, '\answer{x}{jamais'], ['f.w', 2, '@ suite']],
  'an answer never closed is left for the lint';
done_testing;
