using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>What happens to a call in the sandboxes: drawn from the seed and the call's reference alone, so that it can be told again.</summary>
internal sealed class SandboxFate(IOptions<CommerceOptions> options)
{
    private readonly SystemsOptions systems = options.Value.Systems;

    public bool Declines(string reference) => Draw(reference, "decline") < systems.SandboxDeclineRate;

    public bool ComesTwice(string reference, int no) => Draw(reference, $"twice {no}") < systems.SandboxDisorderRate;

    public bool ComesOutOfOrder(string reference) => Draw(reference, "order") < systems.SandboxDisorderRate;

    public string OneOf(string reference, params IReadOnlyList<string> words) => words[(int)(Draw(reference, "word") * words.Count)];

    /// <summary>How long the n-th thing takes.</summary>
    public TimeSpan Latency(string reference, int no) =>
        systems.SandboxLatencyFrom + (Draw(reference, $"latency {no}") * (systems.SandboxLatencyTo - systems.SandboxLatencyFrom));

    /// <summary>So many digits.</summary>
    public string Digits(string reference, int count) =>
        string.Concat(Hash(reference, "digits").Take(count).Select(one => (one % 10).ToString(CultureInfo.InvariantCulture)));

    /// <summary>From 0 to below 1.</summary>
    private double Draw(string reference, string what) => BinaryPrimitives.ReadUInt32BigEndian(Hash(reference, what)) / 4294967296.0;

    private byte[] Hash(string reference, string what) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{systems.SandboxSeed}|{what}|{reference}")));
}
