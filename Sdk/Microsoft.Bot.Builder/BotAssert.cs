using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Argument checks that name the argument as callers of the turn know it.</summary>
public class BotAssert
{
    /// <summary>Refuses an activity that is null.</summary>
    /// <param name="activity">The activity to check.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Refuses a context that is null.</summary>
    /// <param name="turnContext">The context to check.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Refuses a conversation reference that is null.</summary>
    /// <param name="reference">The reference to check.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Refuses a collection of activities that is null or holds a null.</summary>
    /// <param name="activities">The collection to check.</param>
    /// <exception cref="ArgumentNullException">It, or one of its elements, is null.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Any(activity => activity is null))
        {
            throw new ArgumentNullException(nameof(activities), "A null activity cannot be among the activities.");
        }
    }

    /// <summary>Refuses a middleware that is null.</summary>
    /// <param name="middleware">The middleware to check.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Refuses a collection of middleware that is null or holds a null.</summary>
    /// <param name="middleware">The collection to check.</param>
    /// <exception cref="ArgumentNullException">It, or one of its elements, is null.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        if (middleware.Any(station => station is null))
        {
            throw new ArgumentNullException(nameof(middleware), "A null middleware cannot be among the middleware.");
        }
    }
}
