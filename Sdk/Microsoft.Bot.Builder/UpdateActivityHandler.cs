using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees an activity that is about to replace an earlier one.</summary>
/// <param name="turnContext">The context of the turn.</param>
/// <param name="activity">The replacement; its <c>Id</c> names the activity to replace.</param>
/// <param name="next">Calls the handler registered after this one, in the end the adapter.</param>
/// <returns>What the channel answered.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext,
    Activity activity,
    Func<Task<ResourceResponse>> next
);
