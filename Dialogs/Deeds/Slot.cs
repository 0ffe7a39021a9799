using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Deeds;

/// <summary>One thing a deed must know, and how it is asked for when nobody has said it.</summary>
/// <param name="Name">Stable; a tap that answers it carries it.</param>
/// <param name="IsFilled">Whether it is known already.</param>
/// <param name="AskAsync">The question, with what can be tapped.</param>
public sealed record Slot<TForm>(
    string Name,
    Predicate<TForm> IsFilled,
    Func<ITurnContext, TForm, CancellationToken, Task<Question>> AskAsync
)
    where TForm : DeedForm
{
    /// <summary>
    /// The form with the answer in it; null when the message is no answer to this question. It is asked before anything else is made of the message, so it
    /// takes free words only when <see cref="Said.Elsewhere"/> is null or this very conversation.
    /// </summary>
    public Func<Said, TForm, TForm?> Take { get; init; } = static (_, _) => null;

    /// <summary>A slot whose question needs nothing of the shop.</summary>
    public static Slot<TForm> Of(string name, Predicate<TForm> isFilled, Func<TForm, Activity> ask, Func<Said, TForm, TForm?> take) =>
        new(name, isFilled, (_, form, _) => Task.FromResult(new Question(ask(form)))) { Take = take };
}
