using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>
/// The sentence iterator of the ICU library of the machine, called without a wrapper: the fastest peer there is. It is looked for
/// under the names of its versions and left out where there is none.
/// </summary>
internal sealed unsafe class NativeIcu
{
    private const int SentenceIterator = 3;
    private const int Done = -1;

    private readonly delegate* unmanaged<int, byte*, char*, int, int*, nint> _open;
    private readonly delegate* unmanaged<nint, char*, int, int*, void> _setText;
    private readonly delegate* unmanaged<nint, byte*, long, int*, nint> _openUtf8;
    private readonly delegate* unmanaged<nint, nint, int*, void> _setUtf8;
    private readonly delegate* unmanaged<nint, nint> _closeUtf8;
    private readonly delegate* unmanaged<nint, int> _next;
    private readonly delegate* unmanaged<nint, void> _close;

    private NativeIcu(nint library, string suffix, int version)
    {
        Version = version;
        _open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)NativeLibrary.GetExport(library, "ubrk_open" + suffix);
        _setText = (delegate* unmanaged<nint, char*, int, int*, void>)NativeLibrary.GetExport(library, "ubrk_setText" + suffix);
        _openUtf8 = (delegate* unmanaged<nint, byte*, long, int*, nint>)NativeLibrary.GetExport(library, "utext_openUTF8" + suffix);
        _setUtf8 = (delegate* unmanaged<nint, nint, int*, void>)NativeLibrary.GetExport(library, "ubrk_setUText" + suffix);
        _closeUtf8 = (delegate* unmanaged<nint, nint>)NativeLibrary.GetExport(library, "utext_close" + suffix);
        _next = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, "ubrk_next" + suffix);
        _close = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(library, "ubrk_close" + suffix);
    }

    public int Version { get; }

    /// <summary>The newest ICU of the machine; null when there is none.</summary>
    public static NativeIcu? Find()
    {
        for (var version = 90; version >= 60; version--)
        {
            var number = version.ToString(CultureInfo.InvariantCulture);
            foreach (var name in new[] { "libicuuc.so." + number, "libicuuc." + number + ".dylib", "icuuc" + number + ".dll" })
                if (NativeLibrary.TryLoad(name, out var library)) return new NativeIcu(library, "_" + number, version);
        }
        return null;
    }

    /// <summary>Counts the sentences of the documents with one iterator for the language.</summary>
    public int Count(string language, string[] documents)
    {
        var iterator = Open(language);
        var error = 0;
        var count = 0;
        foreach (var document in documents)
        {
            fixed (char* text = document)
            {
                _setText(iterator, text, document.Length, &error);
                while (_next(iterator) != Done) count++;
            }
        }
        _close(iterator);
        return count;
    }

    /// <summary>The same in UTF-8, which ICU reads through its text access.</summary>
    public int Count(string language, byte[][] documents)
    {
        var iterator = Open(language);
        var error = 0;
        nint access = 0;
        var count = 0;
        foreach (var document in documents)
        {
            fixed (byte* text = document)
            {
                access = _openUtf8(access, text, document.Length, &error);
                _setUtf8(iterator, access, &error);
                while (_next(iterator) != Done) count++;
            }
        }
        _close(iterator);
        _closeUtf8(access);
        return error > 0 ? throw new InvalidOperationException($"ICU could not read the text: error {error}.") : count;
    }

    private nint Open(string language)
    {
        var error = 0;
        nint iterator;
        fixed (byte* locale = Encoding.ASCII.GetBytes(language + "\0")) iterator = _open(SentenceIterator, locale, null, 0, &error);
        return error > 0 ? throw new InvalidOperationException($"ICU could not open its iterator: error {error}.") : iterator;
    }
}
