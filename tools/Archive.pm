# Archives that are the same to the byte wherever and whenever they are made.
package Archive;
use strict;
use warnings;
use Exporter 'import';
use File::Find 'find';
use File::Basename qw(basename dirname);
use IO::Compress::Zip '$ZipError';
use POSIX 'tzset';
use Tool;
our @EXPORT = qw(tar_gz zip_of checksums date_of_project);

# The date of the last change that was recorded, in seconds; without git, a fixed one.
sub date_of_project {
    my $date = $ENV{SOURCE_DATE_EPOCH} || `git log -1 --format=%ct 2>/dev/null`;
    return $date =~ /^(\d+)$/m ? $1 : 946684800;
}

# FOLDER.tar.gz beside the folder.
sub tar_gz {
    my ($folder) = @_;
    my ($in, $name, $out) = (dirname($folder), basename($folder), "$folder.tar.gz");
    my @tar = ('tar', '-C', $in, '--sort=name', '--mtime=@' . date_of_project(), '--owner=0', '--group=0', '--numeric-owner',
        '--mode=u=rwX,go=rX', '--use-compress-program=gzip -n', '-cf', "$out.part", $name);
    system(@tar) == 0 && rename "$out.part", $out or fail(word('archive.failed', $out));
    return $out;
}

# FOLDER.zip beside the folder.
sub zip_of {
    my ($folder) = @_;
    my ($in, $out) = (dirname($folder), "$folder.zip");
    my @files;
    local $ENV{TZ} = 'UTC';    # a zip holds the hour of the clock on the wall
    tzset();
    find({ no_chdir => 1, wanted => sub { push @files, $_ if -f } }, $folder);
    my @same = (Time => date_of_project(), Minimal => 1);
    my ($failed, $zip) = sub { fail(word('archive.failed', $out) . " ($ZipError)") };
    for my $file (sort @files) {
        my @entry = (Name => $file =~ s{^\Q$in\E/}{}r, @same);
        $zip ? $zip->newStream(@entry) : ($zip = IO::Compress::Zip->new("$out.part", @entry));
        $zip && $zip->print(slurp($file)) or $failed->();
    }
    $zip->close && rename "$out.part", $out or $failed->();
    return $out;
}

# NAME.sha256, which `sha256sum -c' reads.
sub checksums {
    my ($name, @files) = @_;
    require Digest::SHA;
    open my $sums, '>', "$name.sha256" or die "$name.sha256: $!\n";
    print $sums Digest::SHA->new(256)->addfile($_, 'b')->hexdigest, '  ', basename($_), "\n" for @files;
    close $sums or die "$name.sha256: $!\n";
    return "$name.sha256";
}
1;
