using System;
using System.Collections.Generic;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Takes one path apart, from left to right.</summary>
internal sealed class PathReader(object root, string path)
{
    /// <summary>Brackets inside brackets; a path with more is malformed. Each level is read by a reader of its own.</summary>
    private const int MostNested = 64;

    private readonly List<object> _segments = [];
    private int _at;

    /// <summary>The segments; null when the path is malformed or leads nowhere inside brackets.</summary>
    internal List<object> Read()
    {
        while (_at < path.Length)
        {
            var next = path[_at];
            if (next is '.')
            {
                _at++;
            }
            else if (next is '[')
            {
                if (!ReadBrackets())
                {
                    return null;
                }
            }
            else if (next is ']' or '\'' or '"')
            {
                return null;
            }
            else
            {
                ReadName();
            }
        }

        return _segments;
    }

    /// <summary>Only texts and whole numbers can be segments.</summary>
    internal static object AsSegment(object value) =>
        value switch
        {
            string name => name,
            int or long or short or byte => Convert.ToInt32(value, CultureInfo.InvariantCulture),
            _ => null,
        };

    private void ReadName()
    {
        var end = path.IndexOfAny(['.', '[', ']', '\'', '"'], _at);
        end = end < 0 ? path.Length : end;
        _segments.Add(path[_at..end]);
        _at = end;
    }

    private bool ReadBrackets()
    {
        var end = ClosingBracket();
        if (end < 0)
        {
            return false;
        }

        var inside = path[(_at + 1)..end].Trim();
        _at = end + 1;
        var segment = Inside(inside);
        if (segment != null)
        {
            _segments.Add(segment);
        }

        return segment != null;
    }

    private object Inside(string text)
    {
        if (text.Length >= 2 && text[0] is '\'' or '"')
        {
            return text[^1] == text[0] ? text[1..^1] : null;
        }

        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index))
        {
            return index;
        }

        var inner = text.Length == 0 ? null : new PathReader(root, text).Read();
        return inner == null ? null : AsSegment(PathNodes.Walk(root, inner));
    }

    private int ClosingBracket()
    {
        var depth = 0;
        var quote = '\0';
        for (var i = _at; i < path.Length; i++)
        {
            var next = path[i];
            if (quote != '\0')
            {
                quote = next == quote ? '\0' : quote;
                continue;
            }

            quote = next is '\'' or '"' ? next : quote;
            depth += next is '[' ? 1 : 0;
            if (depth > MostNested)
            {
                return -1;
            }

            if (next is ']' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
