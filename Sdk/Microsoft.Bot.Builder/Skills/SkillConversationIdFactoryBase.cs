using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Makes ids for the conversations of a bot with its skills, and finds the user's conversation behind one.</summary>
public abstract class SkillConversationIdFactoryBase
{
    /// <summary>Initializes a new instance of the <see cref="SkillConversationIdFactoryBase"/> class.</summary>
    protected SkillConversationIdFactoryBase() { }

    /// <summary>Makes an id of the user's conversation alone.</summary>
    /// <param name="conversationReference">The user's conversation.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>The id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    [Obsolete("Method is deprecated, please use CreateSkillConversationIdAsync() with SkillConversationIdFactoryOptions instead.", false)]
    public virtual Task<string> CreateSkillConversationIdAsync(
        ConversationReference conversationReference,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Makes an id.</summary>
    /// <param name="options">What the conversation is made of.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>The id; characters that need escaping in an address are avoided.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    public virtual Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Finds the user's conversation behind an id, without the scope.</summary>
    /// <param name="skillConversationId">The id.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>The reference; null when there is none.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    [Obsolete("Method is deprecated, please use GetSkillConversationReferenceAsync() instead.", false)]
    public virtual Task<ConversationReference> GetConversationReferenceAsync(
        string skillConversationId,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Finds the user's conversation behind an id.</summary>
    /// <param name="skillConversationId">The id.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>The reference; null when there is none.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    public virtual Task<SkillConversationReference> GetSkillConversationReferenceAsync(
        string skillConversationId,
        CancellationToken cancellationToken
    ) => throw new NotImplementedException();

    /// <summary>Forgets an id.</summary>
    /// <param name="skillConversationId">The id.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>A task that ends when it is forgotten.</returns>
    public abstract Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken);
}
