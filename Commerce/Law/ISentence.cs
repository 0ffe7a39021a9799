namespace BotApp.Commerce.Law;

/// <summary>One sentence of law or policy: a small named class that knows its clause and says what it has to say about a case.</summary>
public interface ISentence<in TFacts>
{
    /// <summary>What it rests on; on days on which that is not in force the sentence is not asked.</summary>
    Clause Clause { get; }

    /// <summary>The decision, or null when the sentence has nothing to say about these facts and the next is to be asked.</summary>
    Ruling? Speak(TFacts facts, Setting setting);
}
