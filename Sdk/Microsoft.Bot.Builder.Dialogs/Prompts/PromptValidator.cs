using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether a prompt takes an answer. Called for every answer, understood or not.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer and what belongs to it; the value may be changed here.</param>
/// <param name="cancellationToken">Ends the work early.</param>
/// <returns>True to end the prompt with the value; false to ask again, unless the validator sent something itself.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
