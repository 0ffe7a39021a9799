using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees that an activity is about to be deleted.</summary>
/// <param name="turnContext">The context of the turn.</param>
/// <param name="reference">The conversation and, in <c>ActivityId</c>, the activity to delete.</param>
/// <param name="next">Calls the handler registered after this one, in the end the adapter.</param>
/// <returns>A task that ends when the activity is deleted.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
