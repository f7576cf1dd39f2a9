package com.betterfleet.bfflow.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, Debian's or another one; never one that is downloaded. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final int TALL = 12_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    /** Starts it; fails where there is none. */
    Browser() {
        LoggingPreferences logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(program("chromium"))
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", logged);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver"))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** A program that {@code -Dname=} names, else the first of this name on the path. */
    private static File program(String name) {
        String stated = System.getProperty(name, "");
        Stream<Path> places = stated.isBlank()
                ? Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name))
                : Stream.of(Path.of(stated));
        return places.filter(Files::isExecutable)
                .findFirst()
                .map(Path::toFile)
                .orElseThrow(() -> new IllegalStateException("there is no " + name
                        + "; install Debian's packages chromium and chromium-driver, or name it with -D" + name + "="));
    }

    /** The browser itself. */
    ChromeDriver driver() {
        return driver;
    }

    /** Opens a file as somebody looks at it. */
    void open(Path page, Look look) {
        resize(look.width(), HEIGHT);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
        driver.get(page.toUri().toString());
    }

    /** Turns scripts on or off, for pages that are opened from now on. */
    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** What the console complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Waits until a script says true. */
    void await(String script) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** By how many pixels the page is wider than its window. */
    long overflow() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What axe finds serious or critical, with everything opened that can be. */
    List<?> barriers() throws IOException {
        driver.executeScript("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)
                        + ' ' + node.any.map(check => check.message).join(' ')).join('\\n    '))),
                    error => done([String(error)]));
                """);
    }

    private void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Saves a picture of the whole page as somebody looks at it; all of it is in the window, since what is not is not drawn. */
    void picture(Path file, Look look) throws IOException {
        resize(look.width(), TALL);
        Object height = driver.executeScript("return Math.ceil(document.body.getBoundingClientRect().bottom)");
        Map<String, Object> all = Map.of("x", 0, "y", 0, "scale", 1, "width", look.width(), "height", height);
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", all));
        save(file, picture);
        resize(look.width(), HEIGHT);
    }

    /** Saves the page as it is printed. */
    void print(Path file) throws IOException {
        save(file, driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)));
    }

    private static void save(Path file, Map<String, Object> answer) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
