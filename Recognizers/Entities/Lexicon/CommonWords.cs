namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Everyday English words of four letters and more: never the misspelling of an article's name ("cover" for colour, "match" for watch).</summary>
internal static class CommonWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        """
        able about after again ahead allow alone along already also always amount another answer anyone apply area arrive asked back badly
        balance bank base been before begin behind being best better between bill black blue board bonus book both bought bring broke
        broken brown build bulk busy call came cancel cannot card care carry cart case cash caught cause change charge cheap check chose choose
        city claim clean clear click close code cold colour color come contact cool cost could count cover crack credit date deal
        dear deliver delivery didn different doesn dollar done double down each early east easy either else email empty enough even ever every
        exact expect extra face fact fail fair fake fast feel file fill final find fine first five flat force form found four free fresh from
        full gave gift give given goes going gold gone good great green group grey half hand hard hate have head hear heat heavy held hello help
        here high hold home hope hour house however huge inside into issue item join just keep kept kind knew know large last late later least
        leave left length less letter level light like limit line link list little live local long look lose loss lost loud love lower luck made
        mail main make many mark match matter maybe mean meet mess might mine minute miss missing model money month more most move much must
        name near need never next nice night none normal note nothing number offer often okay once only open order other over owner pack paid
        parcel part pass past pays phone pick pink place plan play please plus point post press pretty price prime print problem product proof
        pull push quality quick quite rate reach read ready real really reason receive red refund reply report rest return right ring
        round rule safe said sale same save seal seem seen sell send sent serve service seven share ship shop short should show sick side sign
        silver simple since site size slow small smart soft sold some soon sorry sort sound space speak spend stay step still stock stop store
        straight style such support sure take talk tell than thank that their them then there these they thing think this those three through
        time title today tomorrow took total touch track trade tried true trust turn twice type under until upon used user using very wait want
        warm wash watch water week well went were what when where which while white whole will wish with without wont word work world worse
        worth would write wrong yeah year yellow your yesterday
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
