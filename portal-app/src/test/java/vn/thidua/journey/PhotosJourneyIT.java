package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.cssSelector;
import static org.openqa.selenium.By.xpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Many photos over lines that break, from browsers that are killed, by people who order them. */
class PhotosJourneyIT extends BrowserTest {

    /** With grain: about 800 kB, two pieces. */
    private static final int EDGE = 1200;

    /** With grain: about 50 kB, one piece. */
    private static final int SMALL = 300;

    private static final Path SCREENS = Path.of("target", "screens");

    private static final String NAMES = ".there .up .nm";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile;

    @ParameterizedTest
    @EnumSource(Window.class)
    void twenty_photos_over_a_line_that_breaks_twice_are_there_once_and_in_order(Window window)
            throws IOException {
        var mai = person("mai.hoang", window);
        var files = PhotoFiles.drawn(20, PhotosJourneyIT::edge);
        begin(mai, "Hai mươi ảnh qua đường truyền đứt hai lần, khổ " + window.width());
        slow(mai);
        PhotoFiles.choose(mai, files);

        arrive(mai, 3);
        breakLine(mai);
        arrive(mai, 9);
        picture(mai, "photos-underway", window);
        breakLine(mai);
        mai.line(true);

        arrive(mai, 20);
        assertThat(names(mai)).containsExactlyElementsOf(fileNames(files));
        mai.until("see no file on its way", () -> mai.count(cssSelector(".underway .up")) == 0);
        mai.press("Lưu bài");
        mai.sees("Đã lưu bài lúc");
        mai.browser().navigate().refresh();
        arrive(mai, 20);
        assertThat(names(mai)).containsExactlyElementsOf(fileNames(files));
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void a_killed_browser_goes_on_with_what_it_had_not_sent(Window window) {
        var files = PhotoFiles.drawn(20, PhotosJourneyIT::edge);
        var mai = stranger(window, profile);
        mai.signIn("mai.hoang");
        begin(mai, "Trình duyệt tắt giữa chừng, khổ " + window.width());
        var address = mai.path();
        slow(mai);
        PhotoFiles.choose(mai, files);
        arrive(mai, 5);
        mai.sees("Đã lưu nháp lúc");

        Chromium.kill(profile);

        var again = stranger(window, profile);
        again.comeBack("mai.hoang");
        again.open(address);
        arrive(again, 20);
        assertThat(names(again)).containsExactlyElementsOf(fileNames(files));
        again.until("see no file on its way", () -> again.count(className("wait")) == 0);
        again.press("Bỏ nháp, viết mới");
    }

    @Test
    void a_hundred_small_photos_at_once_are_a_hundred() {
        var mai = person("mai.hoang", Window.DESK);
        var files = PhotoFiles.drawn(100, 60);
        begin(mai, "Một trăm ảnh nhỏ cùng lúc");

        PhotoFiles.choose(mai, files);

        arrive(mai, 100);
        assertThat(names(mai)).containsExactlyElementsOf(fileNames(files));
        mai.sees("100 ảnh");
    }

    @Test
    void a_sign_in_that_ends_in_the_middle_is_renewed_and_nothing_is_sent_twice() {
        var mai = person("mai.hoang", Window.DESK);
        var files = PhotoFiles.drawn(10, PhotosJourneyIT::edge);
        begin(mai, "Phiên hết khi đang tải ảnh");
        slow(mai);
        PhotoFiles.choose(mai, files);
        arrive(mai, 2);
        mai.browser().manage().deleteAllCookies();
        mai.sees("Phiên đã hết, đăng nhập lại ở cửa sổ khác rồi bấm thử lại");

        mai.openTab();
        mai.open("dang-nhap-lai");
        if (mai.isAskedForPassword()) {
            mai.trySignIn("mai.hoang", Visitor.PASSWORD);
        }
        mai.until("be signed in", mai::isSignedInAgain);
        mai.toTab(0);
        mai.browser().navigate().refresh();

        arrive(mai, 10);
        assertThat(names(mai)).containsExactlyElementsOf(fileNames(files));
    }

    @Test
    void what_is_no_photo_stands_there_with_a_sentence_until_it_is_taken_away() throws Exception {
        var mai = person("mai.hoang", Window.DESK);
        begin(mai, "Một ảnh hỏng");
        var program = Files.write(profile.resolve("virus.jpg"), new byte[] {'M', 'Z', 0, 0, 1, 2});
        PhotoFiles.choose(mai, List.of(program));

        mai.sees("Chỉ nhận ảnh JPEG, PNG hoặc WebP.");
        mai.sees("1 hỏng");
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Có ảnh hoặc tệp hỏng: chọn lại hoặc bỏ ra");
        mai.press("Bỏ: virus.jpg");

        mai.until("see it gone", () -> mai.count(cssSelector(".underway .up")) == 0);
    }

    @Test
    void photos_are_put_elsewhere_with_the_mouse_and_by_buttons() {
        var mai = person("mai.hoang", Window.DESK);
        begin(mai, "Xếp thứ tự ảnh");
        var files = PhotoFiles.drawn(3, 60);
        PhotoFiles.choose(mai, files);
        arrive(mai, 3);

        mai.press("Đưa lên trước: anh-003.jpg");
        mai.until(
                "see the order",
                () -> names(mai).equals(List.of("anh-001.jpg", "anh-003.jpg", "anh-002.jpg")));
        drag(mai, "anh-002.jpg", "anh-001.jpg");
        mai.until(
                "see the order",
                () -> names(mai).equals(List.of("anh-002.jpg", "anh-001.jpg", "anh-003.jpg")));
    }

    @Test
    void an_album_is_looked_through_with_a_finger_and_fills_the_screen() {
        var reader = person("long.pham", Window.PHONE);
        reader.open("tin-tuc/ky-ket-giao-uoc-thi-dua-nam-2024?anh=1");
        reader.sees("Ảnh 1 trong");
        swipe(reader, -200);
        reader.sees("Ảnh 2 trong");
        swipe(reader, 200);
        reader.sees("Ảnh 1 trong");
        reader.until("see the photo itself", () -> isDrawn(reader));
        reader.press("Xem toàn màn hình");
        reader.until("fill the screen", () -> fills(reader));
    }

    private static boolean isDrawn(Visitor reader) {
        return Boolean.TRUE.equals(
                reader.browser()
                        .executeScript(
                                "return document.querySelector('.stage img').naturalWidth > 0"));
    }

    private static boolean fills(Visitor reader) {
        return Boolean.TRUE.equals(
                reader.browser().executeScript("return !!document.fullscreenElement"));
    }

    private static void picture(Visitor visitor, String name, Window window) throws IOException {
        visitor.browser()
                .executeScript(
                        "document.querySelector('.ups').scrollIntoView({behavior: 'instant'})");
        Files.createDirectories(SCREENS);
        Files.write(
                SCREENS.resolve(name + "-" + window.width() + ".png"),
                visitor.browser().getScreenshotAs(OutputType.BYTES));
    }

    /** Large are those that are on their way when something breaks, after 2, 3, 5 or 9. */
    private static int edge(int number) {
        boolean early = number >= 3 && number <= 6;
        boolean late = number >= 10 && number <= 12;
        return early || late ? EDGE : SMALL;
    }

    private static void begin(Visitor writer, String title) {
        writer.beginArticle();
        writer.fill("Tiêu đề", title);
        writer.sees("Đã lưu nháp lúc");
    }

    /** 600 kB a second, so that there is a middle in which something can break. */
    private static void slow(Visitor writer) {
        writer.browser().executeCdpCommand("Network.enable", Map.of());
        writer.browser()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline", false,
                                "latency", 20,
                                "downloadThroughput", -1,
                                "uploadThroughput", 600_000));
    }

    private static void breakLine(Visitor writer) {
        writer.line(false);
        writer.sees("Mất mạng, sẽ tải tiếp khi có mạng");
        slow(writer);
    }

    /** Waits until so many photos are there; each of the first has its own time to come. */
    private static void arrive(Visitor writer, int number) {
        for (int first = 1; first <= Math.min(3, number); first++) {
            awaitPhotos(writer, first);
        }
        awaitPhotos(writer, number);
    }

    private static void awaitPhotos(Visitor writer, int number) {
        writer.until(
                "have %d photos".formatted(number), () -> writer.count(PhotoFiles.THERE) >= number);
    }

    /** All at once: between two elements the page may draw its tiles anew. */
    private static List<String> names(Visitor writer) {
        var names =
                writer.browser()
                        .executeScript(
                                """
                                return [...document.querySelectorAll(arguments[0])]
                                    .map((name) => name.innerText.trim())
                                """,
                                NAMES);
        return ((List<?>) Objects.requireNonNull(names)).stream().map(Objects::toString).toList();
    }

    private static List<String> fileNames(List<Path> files) {
        return files.stream().map(file -> Objects.toString(file.getFileName())).toList();
    }

    /** With the events of a mouse: the driver's own mouse draws nothing in a headless browser. */
    private static void drag(Visitor writer, String name, String onto) {
        writer.browser()
                .executeScript(
                        """
                        const [from, to] = arguments;
                        const dataTransfer = new DataTransfer();
                        const fire = (on, type) => on.dispatchEvent(
                            new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
                        fire(from, 'dragstart');
                        setTimeout(() => {
                            fire(to, 'dragenter');
                            fire(to, 'dragover');
                            fire(to, 'drop');
                            fire(from, 'dragend');
                        }, 500);
                        """,
                        tile(writer, name),
                        tile(writer, onto));
    }

    private static WebElement tile(Visitor writer, String name) {
        return writer.awaits(
                xpath("//*[@draggable='true'][.//*[@class='nm' and text()='%s']]".formatted(name)));
    }

    private static void swipe(Visitor reader, int along) {
        var stage = reader.awaits(className("stage")).getRect();
        int x = stage.x + stage.width / 2;
        int y = stage.y + stage.height / 2;
        touch(reader, "touchStart", List.of(Map.of("x", x, "y", y)));
        touch(reader, "touchMove", List.of(Map.of("x", x + along / 2, "y", y)));
        touch(reader, "touchMove", List.of(Map.of("x", x + along, "y", y)));
        touch(reader, "touchEnd", List.of());
    }

    private static void touch(Visitor reader, String type, List<Map<String, Integer>> points) {
        reader.browser()
                .executeCdpCommand(
                        "Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }
}
