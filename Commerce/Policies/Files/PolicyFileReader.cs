using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BotApp.Commerce.Policies.Files;

/// <summary>
/// Reads a policy file: <c>name</c>, <c>issuer</c> (platform or merchant), <c>validFrom</c>, <c>validTo</c>?, <c>published</c>?, and <c>terms</c> by shelf. Every
/// fault is collected with its line, so that a merchant mends them in one go.
/// </summary>
public sealed class PolicyFileReader
{
    private static readonly string[] Members = ["name", "issuer", "validFrom", "validTo", "published", "terms"];

    private readonly string file;
    private readonly List<PolicyFault> faults = [];

    private PolicyFileReader(string file) => this.file = file;

    public static PolicyReading ReadFile(string path) => Read(Path.GetFileName(path), System.IO.File.ReadAllText(path));

    /// <param name="file">The name faults are told with.</param>
    /// <param name="text">The file's content.</param>
    public static PolicyReading Read(string file, string text)
    {
        var reader = new PolicyFileReader(file);
        var read = reader.Read(text);
        return new(reader.faults.Count == 0 ? read : null, reader.faults);
    }

    private PolicyFile? Read(string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return Read(root);
            }

            Fault(1, "文件不是一组“键: 值”", "The file is not one mapping of keys to values");
        }
        catch (YamlException bad)
        {
            Fault((int)bad.Start.Line, "不是正确的 YAML：" + bad.Message, "Not valid YAML: " + bad.Message);
        }

        return null;
    }

    private PolicyFile Read(YamlMappingNode root)
    {
        foreach (var key in root.Children.Keys.Where(key => !Members.Contains(key.ToString(), StringComparer.Ordinal)))
        {
            Fault(PolicyYaml.LineOf(key), $"不认识“{key}”", $"'{key}' is unknown; known are {string.Join(", ", Members)}");
        }

        var (from, to) = (Day(root, "validFrom"), Day(root, "validTo"));
        if (to < from)
        {
            Fault(Line(root, "validTo"), "validTo 早于 validFrom", "validTo is before validFrom");
        }

        var name = Needed(root, "name");
        Needed(root, "validFrom");
        return new(file, name, IssuerOf(root), from ?? DateOnly.MinValue, to, Published(root), [.. Terms(root)]);
    }

    private IEnumerable<StatedTerm> Terms(YamlMappingNode root)
    {
        foreach (var (shelf, terms) in Mapping(Find(root, "terms"), "terms"))
        {
            foreach (var (name, value) in Mapping(terms, shelf.ToString()))
            {
                if (Term($"{shelf}.{name}", name, value) is { } stated)
                {
                    yield return stated;
                }
            }
        }
    }

    private StatedTerm? Term(string path, YamlNode name, YamlNode value)
    {
        var line = PolicyYaml.LineOf(name);
        if (PolicyTerm.Find(path) is not { } term)
        {
            Fault(line, $"没有“{path}”这一条", $"There is no term '{path}'");
            return null;
        }

        var json = PolicyYaml.ToJson(value, TermValues.IsTextual(term));
        if (TermValues.FaultOf(term, json) is { } fault)
        {
            Fault(line, $"{path}：{fault.Zh}", $"{path}: {fault.En}");
            return null;
        }

        return new(term, json, line);
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Mapping(YamlNode? node, string name)
    {
        if (node is YamlMappingNode map)
        {
            return map;
        }

        if (node is not (null or YamlScalarNode { Value: "" or null }))
        {
            Fault(PolicyYaml.LineOf(node), $"“{name}”下面应当是“键: 值”", $"'{name}' is not a mapping");
        }

        return [];
    }

    private Issuer IssuerOf(YamlMappingNode root)
    {
        switch (Needed(root, "issuer"))
        {
            case "platform":
                return Issuer.Platform;
            case "merchant":
                return Issuer.Merchant;
            case "":
                return default;
            default:
                Fault(Line(root, "issuer"), "issuer 只能是 platform 或 merchant", "issuer is platform or merchant");
                return default;
        }
    }

    private bool Published(YamlMappingNode root)
    {
        var said = Find(root, "published")?.ToString() ?? "true";
        if (said is not ("true" or "false"))
        {
            Fault(Line(root, "published"), "published 只能是 true 或 false", "published is true or false");
        }

        return said == "true";
    }

    private DateOnly? Day(YamlMappingNode root, string name)
    {
        var text = Find(root, name)?.ToString();
        if (text is null or "" or "null" or "~")
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(Line(root, name), $"{name} 应当是 2026-11-01 这样的日期", $"{name} is not a day such as 2026-11-01");
        return null;
    }

    private string Needed(YamlMappingNode root, string name)
    {
        if (Find(root, name)?.ToString() is { Length: > 0 } text)
        {
            return text;
        }

        Fault(Line(root, name), $"缺少 {name}", $"{name} is missing");
        return "";
    }

    private static YamlNode? Find(YamlMappingNode root, string name) =>
        root.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    private static int Line(YamlMappingNode root, string name) => Find(root, name) is { } node ? PolicyYaml.LineOf(node) : 1;

    private void Fault(int line, string zh, string en) => faults.Add(new(file, Math.Max(line, 1), new(zh, en)));
}
