package vn.thidua.files.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.core.text.Texts;
import vn.thidua.files.Attachments;
import vn.thidua.files.Photos;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.store.FullDisk;
import vn.thidua.files.store.Pieces;
import vn.thidua.identity.Viewers;
import vn.thidua.testkit.PortalIT;
import vn.thidua.testkit.SignIns;

/** What tests of sending files share: a browser's requests. */
@TestPropertySource(properties = "portal.demo=true")
abstract class UploadIT extends PortalIT {

    static final int PIECE = Piece.LONGEST;

    @Autowired Uploads uploads;
    @Autowired Photos photos;
    @Autowired private Attachments attachments;
    @Autowired private UploadController controller;
    @Autowired private UploadTable table;
    @Autowired private Pieces pieces;
    @Autowired private FilesSettings settings;
    @Autowired private DraftSeals seals;
    @Autowired private Viewers viewers;
    @Autowired private Texts texts;
    @Autowired private JdbcClient database;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;

    MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() throws IOException {
        browser = MockMvcBuilders.standaloneSetup(controller).build();
        for (var left : arriving()) {
            Files.delete(left);
        }
    }

    /** The same portal, with a disk on which nothing is left. */
    MockMvc onFullDisk() {
        var full = FullDisk.in(settings);
        var arrivals = new Arrivals(photos, attachments, full, settings);
        var strict = new Uploads(table, arrivals, full, clock);
        return MockMvcBuilders.standaloneSetup(new UploadController(viewers, strict, seals, texts))
                .build();
    }

    void sweepAfterDays(int days) {
        new GivenUpUploads(table, pieces, settings, Clock.offset(clock, Duration.ofDays(days)))
                .sweep();
    }

    Viewer viewer() {
        return viewers.viewer(null);
    }

    void signIn(String username, String unit) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignIns.of(username, Map.of(unit, List.of("editor")), false));
    }

    String seal() {
        return seals.of(viewer());
    }

    static Sent photo(String name, byte[] content) {
        return Sent.photo(name, content);
    }

    UploadAnswer ask(Sent file) throws Exception {
        return answer(
                browser.perform(put("/tai-len/" + file.word()).headers(headers(file, seal()))));
    }

    MockHttpServletRequestBuilder piece(Sent file, int from) {
        var bytes = file.piece(from);
        var sum = new CRC32();
        sum.update(bytes);
        return put("/tai-len/%s/%d".formatted(file.word(), from))
                .headers(headers(file, seal()))
                .header("X-Sum", HexFormat.of().toHexDigits(sum.getValue(), 8))
                .content(bytes);
    }

    static HttpHeaders headers(Sent file, String seal) {
        var headers = new HttpHeaders();
        headers.set("X-Nhap", seal);
        headers.set("X-Unit", "");
        headers.set("X-Kind", file.label().kind().name().toLowerCase(Locale.ROOT));
        headers.set("X-Name", URLEncoder.encode(file.label().name(), UTF_8));
        headers.set("X-Size", String.valueOf(file.label().bytes()));
        return headers;
    }

    UploadAnswer answer(ResultActions sent) throws Exception {
        return json.readValue(
                sent.andReturn().getResponse().getContentAsString(UTF_8), UploadAnswer.class);
    }

    static long fileOf(UploadAnswer answer) {
        return Objects.requireNonNull(answer.file());
    }

    int rows(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Files that are not here whole yet. */
    List<Path> arriving() throws IOException {
        var folder = settings.folder().resolve("arriving");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
