using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Keeps the conversations of a bot with its skills in a storage, under ids nobody can guess.</summary>
public class SkillConversationIdFactory : SkillConversationIdFactoryBase
{
    private readonly IStorage _storage;

    /// <summary>Initializes a new instance of the <see cref="SkillConversationIdFactory"/> class.</summary>
    /// <param name="storage">The storage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is null.</exception>
    public SkillConversationIdFactory(IStorage storage)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public override async Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var id = Guid.NewGuid().ToString();
        var reference = new SkillConversationReference
        {
            ConversationReference = options.Activity.GetConversationReference(),
            OAuthScope = options.FromBotOAuthScope,
        };
        // as plain JSON, so that reading it back needs no type names
        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { { id, JObject.FromObject(reference) } };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        return id;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="skillConversationId"/> is null or blank.</exception>
    public override async Task<SkillConversationReference> GetSkillConversationReferenceAsync(
        string skillConversationId,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(skillConversationId))
        {
            throw new ArgumentNullException(nameof(skillConversationId));
        }

        var stored = await _storage.ReadAsync([skillConversationId], cancellationToken).ConfigureAwait(false);
        return stored.TryGetValue(skillConversationId, out var reference) && reference is not null
            ? JObject.FromObject(reference).ToObject<SkillConversationReference>()
            : null;
    }

    /// <inheritdoc/>
    public override Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken) =>
        _storage.DeleteAsync([skillConversationId], cancellationToken);
}
