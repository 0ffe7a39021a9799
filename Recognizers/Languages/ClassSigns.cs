namespace BotApp.Recognizers.Languages;

/// <summary>Signs of the private use area that stand for a whole class of things in a normal text.</summary>
public static class ClassSigns
{
    /// <summary>Any number that has no meaning of its own (618, 12315).</summary>
    public const char Number = '\ue001';

    /// <summary>An order or waybill number, or another one of eight digits and more.</summary>
    public const char LongNumber = '\ue002';

    /// <summary>A link.</summary>
    public const char Link = '\ue003';

    /// <summary>An order or product sent as a card.</summary>
    public const char Card = '\ue004';

    /// <summary>A masked address.</summary>
    public const char Place = '\ue005';

    /// <summary>A masked name.</summary>
    public const char Person = '\ue006';

    /// <summary>A masked day or time.</summary>
    public const char Moment = '\ue007';

    /// <summary>An emoji of a good mood.</summary>
    public const char Pleased = '\ue008';

    /// <summary>An emoji of a bad mood.</summary>
    public const char Upset = '\ue009';
}
