using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps conversations in files: a folder a channel, in it a JSON array a conversation, ending in <c>.transcript</c>.</summary>
/// <remarks>For development and tests: a file is read and written whole for every activity.</remarks>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";

    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly string _folder;
    private readonly bool _startsAnew;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Initializes a new instance of the <see cref="FileTranscriptLogger"/> class.</summary>
    /// <param name="folder">The folder, made when it is not there; null for the current one.</param>
    /// <param name="unitTestMode">True to begin the file of a conversation anew when this logger first writes to it.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = Path.GetFullPath(PathUtils.NormalizePath(folder ?? Environment.CurrentDirectory));
        _startsAnew = unitTestMode;
        Directory.CreateDirectory(_folder);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public async Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            var isNew = _begun.Add(file) && _startsAnew;
            var transcript = isNew ? [] : await ReadAsync(file).ConfigureAwait(false);
            TranscriptPages.Record(transcript, activity);
            Directory.CreateDirectory(Path.GetDirectoryName(file));
            await File.WriteAllTextAsync(file, JsonConvert.SerializeObject(transcript, Settings)).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is null.</exception>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    )
    {
        var file = FileOf(channelId, conversationId);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            return TranscriptPages.Page(await ReadAsync(file).ConfigureAwait(false), continuationToken, startDate);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="channelId"/> is null.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var folder = new DirectoryInfo(Path.Combine(_folder, Sanitize(channelId)));
        var files = folder.Exists ? folder.EnumerateFiles("*" + Extension) : [];
        var infos = files
            .Select(file => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = Path.GetFileNameWithoutExtension(file.Name),
                Created = new DateTimeOffset(file.CreationTimeUtc),
            })
            .OrderBy(info => info.Created)
            .ThenBy(info => info.Id, StringComparer.Ordinal);
        return Task.FromResult(TranscriptPages.Page(infos, info => info.Id, continuationToken));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is null.</exception>
    public async Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        var file = FileOf(channelId, conversationId);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _begun.Remove(file);
            if (File.Exists(file))
            {
                File.Delete(file);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private static async Task<List<IActivity>> ReadAsync(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        var json = await File.ReadAllTextAsync(file).ConfigureAwait(false);
        return (JsonConvert.DeserializeObject<List<Activity>>(json, Settings) ?? []).ConvertAll(IActivity (activity) => activity);
    }

    private string FileOf(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        return Path.Combine(_folder, Sanitize(channelId), Sanitize(conversationId) + Extension);
    }

    // ids come from outside: what could leave the folder is taken out, whatever the system
    private static string Sanitize(string id)
    {
        var safe = string.Concat(id.Where(character => !char.IsControl(character) && !"<>:\"/\\|?*".Contains(character)));
        return safe.Trim('.', ' ') is { Length: > 0 } name ? name : "_";
    }
}
