using System.Text;
using CsCheck;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;

namespace NewsModel.Tests.Segmentation;

/// <summary>Bytes are read as the text they spell: a place in the one has its place in the other.</summary>
public class TextFormTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Frequency(
        (2, SegmentationText.Bytes),
        (1, SegmentationText.Any.Select(Encoding.UTF8.GetBytes)),
        (1, Gen.Select(SegmentationText.OneOf("日", "é", "x", "한", "😀", "é日", "日x"), Gen.Int[1, 260], SegmentationText.Bytes).Select((part, count, rest) => (byte[])[.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, count))), .. rest])));

    [Fact]
    public void The_window_around_a_byte_is_the_window_around_its_character() =>
        Gen.Select(Bytes, SegmentationText.OneOf(BoundaryDecider.LookBehind, 5, 33), SegmentationText.OneOf(BoundaryDecider.LookAhead, 4, 50), Gen.Int[0, 11]).Sample((utf8, behind, ahead, first) =>
        {
            var text = Encoding.UTF8.GetString(utf8);
            var buffer = new char[behind + ahead];
            var places = Places(utf8);
            for (var i = first; i < places.Count; i += 12)
            {
                var window = Utf8Form.Window(utf8, places[i].Byte, behind, ahead, buffer, out var at);
                var expected = Utf16Form.Window(text, places[i].Unit, behind, ahead, [], out var expectedAt);
                if (at != expectedAt || !window.SequenceEqual(expected)) return false;
            }
            return true;
        }, iter: Law.Cases(600));

    [Fact]
    public void Characters_are_read_alike_forwards_and_backwards() =>
        Bytes.Sample(utf8 =>
        {
            var text = Encoding.UTF8.GetString(utf8);
            var places = Places(utf8);
            for (var i = 1; i < places.Count; i++)
            {
                var (start, end) = (places[i - 1], places[i]);
                var code = Utf16Form.Decode(text, start.Unit, out var units);
                if (units != end.Unit - start.Unit || Utf16Form.DecodeBefore(text, end.Unit, out units) != code || units != end.Unit - start.Unit) return false;
                if (Utf8Form.Decode(utf8, start.Byte, out var bytes) != code || bytes != end.Byte - start.Byte) return false;
                if (Utf8Form.DecodeBefore(utf8, end.Byte, out bytes) != code) return false;
                if (code != 0xFFFD && (bytes != end.Byte - start.Byte || !Peeks(utf8, start.Byte, end.Byte, code))) return false;
            }
            return true;
        }, iter: Law.Cases(600));

    [Fact]
    public void As_many_units_forward_lead_to_the_same_character() =>
        Gen.Select(Bytes, Gen.Int[0, 300]).Sample((utf8, count) =>
        {
            var text = Encoding.UTF8.GetString(utf8);
            var places = Places(utf8);
            for (var i = 0; i < places.Count; i += 7)
            {
                var forward = Utf16Form.Forward(text, places[i].Unit, count);
                if (places.First(place => place.Unit == forward).Byte != Utf8Form.Forward(utf8, places[i].Byte, count)) return false;
            }
            return true;
        }, iter: Law.Cases(300));

    [Fact]
    public void Whole_characters_are_all_but_one_that_more_bytes_could_complete() =>
        SegmentationText.Short.Sample(text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            var ends = Places(utf8).Select(place => place.Byte).ToHashSet();
            for (var length = 0; length <= utf8.Length; length++)
            {
                var whole = length;
                while (!ends.Contains(whole)) whole--;
                if (Utf8Form.WholeCharacters(utf8.AsSpan(0, length)) != whole) return false;
            }
            return Utf16Form.WholeCharacters(text + '\uD83D') == text.Length && Utf16Form.WholeCharacters(text + 'x') == text.Length + 1;
        }, iter: Law.Cases(200));

    [Fact]
    public void Every_set_of_instructions_finds_each_mark_and_of_ASCII_nothing_else() =>
        Gen.Select(Bytes, Gen.Int[0, 63], SegmentationText.OneOf(0, ';', ')')).Sample((utf8, start, extra) =>
        {
            var text = Encoding.UTF8.GetString(utf8);
            foreach (var path in Enum.GetValues<ScanPath>())
            {
                for (var block = start; block < text.Length; block += 64)
                    for (var (mask, i) = (Utf16Form.Candidates(text, block, path, extra), block); i < block + 64; i++, mask >>= 1)
                        if (!Agrees((mask & 1) != 0, i < text.Length ? text[i] : -1, extra)) return false;
                for (var block = start; block < utf8.Length; block += 64)
                    for (var (mask, i) = (Utf8Form.Candidates(utf8, block, path, extra), block); i < block + 64; i++, mask >>= 1)
                        if (!Agrees((mask & 1) != 0, i >= utf8.Length ? -1 : utf8[i] < 0x80 ? utf8[i] : LastOf(utf8, i), extra)) return false;
            }
            return true;
        }, iter: Law.Cases(300));

    private static bool Agrees(bool isFound, int unit, int extra) =>
        unit < 0 ? !isFound : unit < 0x80 ? isFound == CandidateMarks.IsAscii(unit, extra) : isFound || !CandidateMarks.IsWide(unit);

    // The character that ends with the byte, or one that is no mark.
    private static int LastOf(byte[] utf8, int index) => Rune.DecodeLastFromUtf8(utf8.AsSpan(0, index + 1), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : 0xFFFD;

    private static bool Peeks(byte[] utf8, int start, int end, int code)
    {
        // What peeks looks at up to three bytes, which must be there.
        byte[] padded = [0, 0, 0, .. utf8, 0, 0, 0];
        var expected = code > 0xFFFF ? -1 : code;
        var forward = Utf8Form.Peek(ref padded[start + 3], out var length);
        if (forward != expected || (forward >= 0 && length != end - start)) return false;
        var back = Utf8Form.PeekBefore(ref padded[end + 3], out length);
        return back == expected && (back < 0 || length == end - start);
    }

    /// <summary>Where each character begins, and the end, in bytes and in units of the text.</summary>
    private static List<(int Byte, int Unit)> Places(byte[] utf8)
    {
        var places = new List<(int, int)>();
        var (at, unit) = (0, 0);
        while (at < utf8.Length)
        {
            places.Add((at, unit));
            Rune.DecodeFromUtf8(utf8.AsSpan(at), out var rune, out var length);
            at += length;
            unit += rune.Utf16SequenceLength;
        }
        places.Add((at, unit));
        return places;
    }
}
