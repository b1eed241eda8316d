# seed-tickets.pl MAIL...: makes the queue, the rep and their rights, and hands the mails to Request Tracker as a mail
# server would. A mail that answers an earlier one joins its ticket, after an internal comment and an answer of ours.
# Prints "seeded FILE ID" for each mail taken, "refused FILE: WHY" for others. The rep's password is in REP_PASSWORD.
use v5.36;
use File::Basename qw(basename);
use RT;

RT::LoadConfig();
RT::Init();
require RT::Interface::Email;

sub made ( $class, %fields ) {
    my $object = $class->new( RT->SystemUser );
    my ( $id, $message ) = $object->Create(%fields);
    die "$class: $message\n" if !$id;
    return $object;
}

sub allow ( $who, $where, @rights ) {
    for my $right (@rights) {
        my ( $ok, $message ) = $who->PrincipalObj->GrantRight( Object => $where, Right => $right );
        die "$right: $message\n" if !$ok;
    }
}

my $queue = made( 'RT::Queue', Name => 'Support', CorrespondAddress => 'support@nordlicht.example' );
my $rep   = made(
    'RT::User',
    Name         => 'agent',
    RealName     => 'Jonna Brandt',
    EmailAddress => 'agent@nordlicht.example',
    Password     => $ENV{REP_PASSWORD},
    Privileged   => 1,
    Signature    => "Jonna Brandt\nNordlicht Support",
);
my $team = RT::Group->new( RT->SystemUser );
$team->CreateUserDefinedGroup( Name => 'Team' );
$team->AddMember( $rep->PrincipalId );
allow( $team, $queue, qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket
    CommentOnTicket ModifyTicket OwnTicket TakeTicket) );
allow( $team, RT->System, qw(ModifySelf SeeDashboard SeeGroup LoadSavedSearch ShowSavedSearches) );

my $everyone = RT::Group->new( RT->SystemUser );
$everyone->LoadSystemInternalGroup('Everyone');
allow( $everyone, $queue, qw(CreateTicket ReplyToTicket) );

my %ticket_of;    # ticket ids by Message-ID
for my $path (@ARGV) {
    my $name = basename($path);
    open my $in, '<:raw', $path or die "$path: $!\n";
    my $mail = do { local $/; <$in> };
    close $in;
    my ($head)  = split /\r?\n\r?\n/, $mail, 2;
    my ($own)   = $head =~ /^Message-ID:\s*(<[^>]+>)/mi;
    my ($first) = $head =~ /^References:\s*(<[^>]+>)/mi;
    my $known   = $first && $ticket_of{$first};

    if ($known) {
        my $ticket = RT::Ticket->new( RT::CurrentUser->new($rep) );
        $ticket->Load($known);
        $ticket->Comment( Content => 'Asked the depot in Kiruna. They have not scanned the drive unit since Friday.' );
        $ticket->Correspond(
            Content => "Hello Ida,\n\nwe are on it and will come back to you soon.\n\nJonna Brandt\nNordlicht Support" );
    }
    my ( $status, $message, $ticket ) = RT::Interface::Email::Gateway(
        { action => 'correspond', queue => 'Support', ticket => $known, message => $mail } );
    if ( $status == 1 && $ticket ) {
        $ticket_of{$own} = $ticket->id if $own;
        say "seeded $name ", $ticket->id;
    }
    else {
        say "refused $name: ", $message // 'no reason given';
    }
}
