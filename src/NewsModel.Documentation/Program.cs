using NewsModel.Documentation;

// dotnet run --project src/NewsModel.Documentation             writes docs/api, a page a namespace
// dotnet run --project src/NewsModel.Documentation -- --check  writes nothing, exits with 1 if a page is stale
var root = Environment.CurrentDirectory;
while (!File.Exists(Path.Combine(root, "NewsModel.sln"))) root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("No NewsModel.sln here or above.");
var check = args.Contains("--check");
var folder = Path.Combine(root, "docs", "api");
var pages = new ApiReference(typeof(NewsModel.Article).Assembly).Pages();
var stale = 0;
foreach (var (name, text) in pages)
{
    var path = Path.Combine(folder, name);
    if (File.Exists(path) && File.ReadAllText(path) == text) continue;
    stale++;
    Console.WriteLine((check ? "stale " : "wrote ") + name);
    if (check) continue;
    Directory.CreateDirectory(folder);
    File.WriteAllText(path, text);
}
foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [])
{
    if (pages.ContainsKey(Path.GetFileName(path))) continue;
    stale++;
    Console.WriteLine((check ? "left over " : "removed ") + Path.GetFileName(path));
    if (!check) File.Delete(path);
}
Console.WriteLine(stale == 0 ? "the reference is fresh" : $"{stale} pages");
return check && stale > 0 ? 1 : 0;
