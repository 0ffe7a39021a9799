using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finished answers that need no allocation.</summary>
internal static class Answers
{
    internal static readonly Task<bool> Yes = Task.FromResult(true);

    internal static readonly Task<bool> No = Task.FromResult(false);

    internal static readonly Task<DialogTurnResult> Waiting = Task.FromResult(Dialog.EndOfTurn);
}
