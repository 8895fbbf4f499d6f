package vn.thidua.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The field in a real Chromium, on a page that sets properties and listens as Flow does. */
class RichTextBrowserIT {

    /** Longer than the pause of one second after which the field sends its value. */
    private static final Duration AFTER_THE_PAUSE = Duration.ofMillis(1600);

    private static final String STRUCTURE =
            "<h2>Kết quả</h2><ul><li>Một<ul><li>Hai<ol start=\"3\"><li>Ba</li></ol></li></ul></li>"
                    + "<li>Bốn</li></ul><table><thead><tr><th scope=\"col\">Đơn vị</th>"
                    + "<th colspan=\"2\" scope=\"col\">Số</th></tr></thead><tbody><tr>"
                    + "<td>Hội LHPN</td><td>27</td><td><p>m<sup>2</sup></p><p>CO<sub>2</sub></p></td>"
                    + "</tr></tbody></table><blockquote><p>Lời <em>hay</em></p></blockquote>";

    private static final StaticPages PAGES = new StaticPages();
    private static @Nullable ChromeDriver started;

    @BeforeAll
    static void openBrowser() {
        var options = new ChromeOptions().setBinary(onPath("chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run");
        options.addArguments("--disable-background-networking", "--window-size=1366,900");
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(onPath("chromedriver")))
                        .build();
        started = new ChromeDriver(service, options);
    }

    @AfterAll
    static void closeBrowser() {
        browser().quit();
        PAGES.close();
    }

    @BeforeEach
    void openPage() throws InterruptedException {
        browser().get(PAGES.address("/rich-text/check.html"));
        for (int i = 0; i < 100 && browser().findElements(By.className("body")).isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void vietnamese_text_with_heading_list_and_table_is_read_back() {
        tool("heading2").click();
        type("Tiếng Việt có dấu" + Keys.ENTER);
        tool("bold").click();
        type("đậm");
        tool("bold").click();
        type(" thường" + Keys.ENTER);
        tool("bullets").click();
        type("Một" + Keys.ENTER + "Hai" + Keys.ENTER);
        tool("indent").click();
        type("Hai a" + Keys.ENTER + Keys.ENTER + Keys.ENTER);
        tool("table").click();
        type("Ô đầu");
        assertThat(value())
                .startsWith("<h2>Tiếng Việt có dấu</h2><p><strong>đậm</strong> thường</p>")
                .contains("<ul><li>Một</li><li>Hai<ul><li>Hai a</li></ul></li></ul>")
                .contains("<table><thead><tr><th scope=\"col\">Ô đầu</th><th scope=\"col\"></th>");
    }

    @Test
    void letters_taken_back_and_written_anew_between_keys_stay() throws InterruptedException {
        // UniKey: "tieengs" arrives as letters, backspaces and the built letter.
        var back = Keys.BACK_SPACE;
        type("Tie" + back + "ê" + "ng" + back + back + back + "ếng Vie" + back + "ê" + back + "ệt");
        script("field.value = '<p>từ máy chủ</p>'");
        type(" Nam");
        Thread.sleep(AFTER_THE_PAUSE.toMillis());
        type("!");
        assertThat(value()).isEqualTo("<p>Tiếng Việt Nam!</p>");
    }

    @Test
    void a_value_arriving_in_the_focused_field_waits_for_leaving_it() {
        script("field.value = '<p>cũ</p>'");
        body().click();
        script("field.value = '<p>mới</p>'");
        assertThat(body().getText()).isEqualTo("cũ");
        element("after").click();
        assertThat(body().getText()).isEqualTo("mới");
    }

    @Test
    void the_value_is_sent_after_the_pause_and_on_leaving() throws InterruptedException {
        type("Một");
        assertThat(sent()).isEmpty();
        Thread.sleep(AFTER_THE_PAUSE.toMillis());
        assertThat(sent()).containsExactly("<p>Một</p>");
        type(" hai");
        element("after").click();
        assertThat(sent()).containsExactly("<p>Một</p>", "<p>Một hai</p>");
    }

    @Test
    void table_and_nested_lists_survive_loading_editing_and_reading() {
        script("field.value = arguments[0]", STRUCTURE);
        assertThat(value()).isEqualTo(STRUCTURE);
        body().sendKeys(Keys.chord(Keys.CONTROL, Keys.END) + " lắm");
        assertThat(value()).isEqualTo(STRUCTURE.replace("<em>hay</em>", "<em>hay lắm</em>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word", "word-report", "word-old", "word-web", "google-docs", "libreoffice"})
    void pasted_text_keeps_its_structure_and_loses_the_rubbish(String program) throws IOException {
        paste(resource("/rich-text/" + program + ".html"));
        assertThat(value())
                .isEqualTo(resource("/rich-text/%s-expected.html".formatted(program)).strip());
    }

    @Test
    void numbers_of_lists_look_as_they_were_typed() {
        script(
                "field.value = arguments[0]",
                "<ol><li>1</li></ol><ol type=\"a\"><li>a</li></ol><ol type=\"I\"><li>I</li></ol>");
        assertThat(browser().findElements(By.cssSelector(".body ol")))
                .extracting(list -> list.getCssValue("list-style-type"))
                .containsExactly("decimal", "lower-alpha", "upper-roman");
    }

    @Test
    void without_pictures_there_is_no_tool_for_them() {
        assertThat(tool("picture").isDisplayed()).isFalse();
        offerPictures();
        assertThat(tool("picture").isDisplayed()).isTrue();
        script("field.pictures = []");
        tool("picture").click();
        assertThat(focused().getText()).isEqualTo("Thôi");
    }

    @Test
    void a_picture_is_put_in_described_and_captioned_by_keyboard_alone() {
        offerPictures();
        type("Đoạn một" + Keys.ENTER + "Đoạn hai");
        body().sendKeys(Keys.chord(Keys.ALT, Keys.F10));
        focused().sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertThat(focused().getDomAttribute("data-tool")).isEqualTo("picture");
        focused().sendKeys(Keys.ENTER);
        focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(focused().getText()).isEqualTo("hop.jpg");
        focused().sendKeys(Keys.ENTER);
        focused().sendKeys("Một phòng họp" + Keys.ENTER);
        focused().sendKeys("Hội nghị" + Keys.ENTER + "Sau ảnh");

        assertThat(value())
                .isEqualTo(
                        "<p>Đoạn một</p><p>Đoạn hai</p>"
                                + figure(8, "Một phòng họp", "Hội nghị")
                                + "<p>Sau ảnh</p>");
        var image = browser().findElement(By.cssSelector(".body figure img"));
        assertThat(image.getDomAttribute("src")).isEqualTo("tep/tam/8/medium");
    }

    @Test
    void words_of_the_photo_go_with_it() {
        offerPictures();
        type("Đoạn một");
        tool("picture").click();
        focused().sendKeys(Keys.ENTER);
        assertThat(value())
                .isEqualTo(
                        "<p>Đoạn một</p>" + figure(7, "Chị Lụa ở quầy", "Quầy bánh") + "<p></p>");
    }

    @Test
    void a_picture_moves_and_goes_by_keyboard() {
        offerPictures();
        var figure = figure(7, "Chị Lụa", "Quầy bánh");
        script("field.value = arguments[0]", "<p>A</p>" + figure + "<p>B</p><ul><li>C</li></ul>");
        body().click();
        caretIntoCaption();
        body().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
        assertThat(value()).isEqualTo("<p>A</p><p>B</p>" + figure + "<ul><li>C</li></ul>");
        body().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP), Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertThat(value()).isEqualTo(figure + "<p>A</p><p>B</p><ul><li>C</li></ul>");
        body().sendKeys("!");
        assertThat(value()).startsWith(figure(7, "Chị Lụa", "!Quầy bánh"));
        body().sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
        assertThat(value()).isEqualTo("<p>A</p><p>B</p><ul><li>C</li></ul>");
    }

    @Test
    void a_picture_pressed_with_the_mouse_is_chosen_and_goes_with_delete() {
        offerPictures();
        script(
                "field.value = arguments[0]",
                "<p>A</p>" + figure(7, "Chị Lụa", "Quầy") + "<p>B</p>");
        browser().findElement(By.cssSelector(".body figure img")).click();
        assertThat(browser().findElements(By.cssSelector("figure.ProseMirror-selectednode")))
                .hasSize(1);
        assertThat(tool("picture-remove").isDisplayed()).isTrue();
        focused().sendKeys(Keys.DELETE);
        assertThat(value()).isEqualTo("<p>A</p><p>B</p>");
    }

    @Test
    void no_tool_makes_a_picture_a_heading_or_a_link() {
        offerPictures();
        var text = "<p>A</p>" + figure(7, "Chị Lụa", "Quầy bánh") + "<p>B</p>";
        script("field.value = arguments[0]", text);
        body().click();
        caretIntoCaption();
        for (var name : List.of("heading2", "bold", "bullets", "quote", "link", "table")) {
            tool(name).click();
        }
        body().sendKeys(Keys.DELETE, Keys.chord(Keys.SHIFT, Keys.ENTER));
        assertThat(value()).contains(figure(7, "Chị Lụa", "uầy bánh"));
        body().sendKeys(Keys.chord(Keys.CONTROL, "a"));
        tool("heading3").click();
        assertThat(value()).contains("<h3>A</h3>" + figure(7, "Chị Lụa", "uầy bánh"));
    }

    @Test
    void a_picture_that_the_form_does_not_know_is_shown_as_gone_and_kept() {
        offerPictures();
        var text = "<p>A</p>" + figure(99, "", "Lạ");
        script(
                "field.texts = {'picture-gone': 'Ảnh không mở được', 'picture-no-alt': 'Thiếu mô tả'}");
        script("field.value = arguments[0]", text);
        assertThat(body().getText()).contains("Ảnh không mở được", "Thiếu mô tả");
        browser().findElement(By.cssSelector(".body > p")).click();
        focused().sendKeys("B");
        assertThat(value()).isEqualTo("<p>AB</p>" + figure(99, "", "Lạ"));
    }

    @Test
    void pasted_pictures_stay_only_when_they_are_the_forms_own() {
        offerPictures();
        paste(
                figure(7, "Chị Lụa", "Quầy bánh")
                        + figure(99, "Cổng làng", "Ảnh bài khác")
                        + "<p>Xong<img src=\"https://elsewhere.example/a.png\" onerror=\"x()\"></p>");
        assertThat(value())
                .isEqualTo(
                        figure(7, "Chị Lụa", "Quầy bánh")
                                + "<p>[Cổng làng]</p><p>Ảnh bài khác</p><p>Xong</p>");
    }

    @Test
    void undo_takes_a_step_back_and_redo_brings_it_again() {
        type("Một");
        tool("heading3").click();
        tool("undo").click();
        assertThat(value()).isEqualTo("<p>Một</p>");
        tool("redo").click();
        assertThat(value()).isEqualTo("<h3>Một</h3>");
    }

    @Test
    void a_script_address_is_no_link_and_a_bare_name_becomes_one() {
        script("field.value = arguments[0]", "<p><a href=\"javascript:alert(1)\">x</a> y</p>");
        body().sendKeys(Keys.chord(Keys.CONTROL, Keys.END) + " ");
        body().sendKeys(Keys.chord(Keys.CONTROL, "k"));
        focused().sendKeys("tinh.example" + Keys.ENTER);
        assertThat(value())
                .isEqualTo("<p>x y <a href=\"https://tinh.example\">tinh.example</a></p>");
    }

    @Test
    void tab_goes_to_the_tools_then_the_text_then_leaves_the_field() {
        script("field.value = arguments[0]", "<ul><li>Một</li></ul>");
        element("before").click();
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getDomAttribute("data-tool")).isEqualTo("heading2");
        focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(focused().getDomAttribute("data-tool")).isEqualTo("heading3");
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getDomAttribute("role")).isEqualTo("textbox");
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getDomAttribute("id")).isEqualTo("after");
        assertThat(value()).isEqualTo("<ul><li>Một</li></ul>");
    }

    @Test
    void label_error_and_tools_are_named_for_screen_readers() {
        script("field.texts = { bold: 'Đậm' }; field.errorMessage = 'Cần viết nội dung';");
        script("field.invalid = true");
        assertThat(body().getAccessibleName()).isEqualTo("Nội dung");
        assertThat(body().getDomAttribute("aria-invalid")).isEqualTo("true");
        var described = body().getDomAttribute("aria-describedby");
        assertThat(element(described).getText()).isEqualTo("Cần viết nội dung");
        assertThat(tool("bold").getAccessibleName()).isEqualTo("Đậm");
        assertThat(tool("bold").getSize().getHeight()).isGreaterThanOrEqualTo(44);
        assertThat(tool("bold").getSize().getWidth()).isGreaterThanOrEqualTo(44);
    }

    private static ChromeDriver browser() {
        if (started == null) {
            throw new IllegalStateException("The browser did not start");
        }
        return started;
    }

    private static String onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is not on the PATH"))
                .getPath();
    }

    private static String resource(String path) throws IOException {
        try (var in = RichTextBrowserIT.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Object script(String code, Object... arguments) {
        return Objects.requireNonNullElse(browser().executeScript(code, arguments), "");
    }

    private static String value() {
        return script("return field.value").toString();
    }

    private static List<String> sent() {
        return ((List<?>) script("return sent")).stream().map(Object::toString).toList();
    }

    private static void paste(String html) {
        body().click();
        script(
                """
                const data = new DataTransfer();
                data.setData('text/html', arguments[0]);
                field.querySelector('.body').dispatchEvent(new ClipboardEvent('paste',
                    { clipboardData: data, bubbles: true, cancelable: true }));
                """,
                html);
    }

    private static void offerPictures() {
        script(
                """
                field.texts = { cancel: 'Thôi' };
                field.pictures = [
                    { file: 7, name: 'cho.jpg', thumb: 'tep/tam/7/small', address: 'tep/tam/7/medium',
                      caption: 'Quầy bánh', alt: 'Chị Lụa ở quầy', offered: true },
                    { file: 8, name: 'hop.jpg', thumb: 'tep/tam/8/small', address: 'tep/tam/8/medium',
                      caption: '', alt: '', offered: true },
                    { file: 9, name: 'an.jpg', thumb: 'tep/9/small', address: 'tep/9/medium',
                      caption: '', alt: '', offered: false }];
                """);
    }

    private static String figure(int file, String alt, String caption) {
        return "<figure data-file=\"%d\"><img alt=\"%s\"><figcaption>%s</figcaption></figure>"
                .formatted(file, alt, caption);
    }

    /** As a press with the mouse at the beginning of the caption. */
    private static void caretIntoCaption() {
        script("getSelection().collapse(field.querySelector('figcaption').firstChild, 0)");
        browser().executeAsyncScript("setTimeout(arguments[0], 100)");
    }

    private static WebElement body() {
        return browser().findElement(By.className("body"));
    }

    private static WebElement element(@Nullable String id) {
        return browser().findElement(By.id(String.valueOf(id)));
    }

    private static WebElement focused() {
        return browser().switchTo().activeElement();
    }

    private static WebElement tool(String name) {
        return browser().findElement(By.cssSelector("[data-tool=" + name + "]"));
    }

    private static void type(String keys) {
        browser().executeScript("if (!field.contains(document.activeElement)) field.focus()");
        focused().sendKeys(keys);
    }
}
