using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">What the step is given, and the dialog context.</param>
/// <param name="cancellationToken">Ends the work early.</param>
/// <returns>What is left on the stack; a step that asks something returns what the prompt returned.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
