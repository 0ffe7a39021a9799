using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees activities on their way out, before the adapter gets them.</summary>
/// <param name="turnContext">The context of the turn.</param>
/// <param name="activities">The activities about to be sent; the handler may change the list and its elements.</param>
/// <param name="next">Calls the handler registered after this one, in the end the adapter; not calling it keeps the activities from being sent.</param>
/// <returns>What the channel answered, one element an activity.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext,
    List<Activity> activities,
    Func<Task<ResourceResponse[]>> next
);
