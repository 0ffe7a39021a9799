namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of the user's answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Initializes a new instance of the <see cref="PromptRecognizerResult{T}"/> class: not understood.</summary>
    public PromptRecognizerResult() { }

    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; the type's default when it was not understood.</summary>
    public T Value { get; set; }

    /// <summary>Whether parents may interrupt the prompt even though the answer was understood.</summary>
    public bool AllowInterruption { get; set; }
}
