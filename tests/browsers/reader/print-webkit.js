// Prints a page as PDF with the WebKit of this machine, whose WebDriver cannot print. Run by gjs, GNOME's JavaScript:
// gjs print-webkit.js ADDRESS FILE
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;

Gtk.init(null);
const [address, file] = ARGV;
const view = new WebKit2.WebView();
const window = new Gtk.OffscreenWindow();
window.set_default_size(1200, 900);
window.add(view);
window.show_all();
view.connect('load-changed', (_, event) => {
  if (event === WebKit2.LoadEvent.FINISHED) print();
});
view.load_uri(address);
Gtk.main();

function print() {
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, `file://${file}`);
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  const operation = new WebKit2.PrintOperation({ web_view: view, print_settings: settings });
  operation.connect('finished', () => Gtk.main_quit());
  operation.connect('failed', (_, error) => {
    printerr(error.message);
    Gtk.main_quit();
  });
  operation.print();
}
