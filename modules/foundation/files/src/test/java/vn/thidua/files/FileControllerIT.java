package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.files.Consent.ChildAgreement.AGREED;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Token;
import vn.thidua.files.picture.Pictures;
import vn.thidua.identity.Viewers;
import vn.thidua.testkit.SignedIn;

class FileControllerIT extends FilesIT {

    @Autowired private FileController controller;
    @Autowired private Attachments attachments;
    @Autowired private Consents consents;
    @Autowired private Viewers viewers;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.standaloneSetup(controller).build();
    }

    @Test
    @SignedIn("nga")
    void a_reader_of_the_item_sees_the_photo() throws Exception {
        long use = photoIn(item(Token.person(viewers.reader().personId())));

        browser.perform(get("/tep/{use}/medium", use))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().string("Content-Disposition", startsWith("inline")));
    }

    @Test
    @SignedIn("nga")
    void an_unchanged_photo_is_not_sent_again() throws Exception {
        long use = photoIn(item(Token.person(viewers.reader().personId())));
        var tag = tag(use);

        browser.perform(get("/tep/{use}/small", use).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
    }

    @Test
    @SignedIn("stranger")
    void a_stranger_gets_the_answer_of_a_missing_file() throws Exception {
        long use = photoIn(item(Token.unit(People.WOMEN)));
        var unreadable = browser.perform(get("/tep/{use}/small", use)).andReturn().getResponse();
        var missing = browser.perform(get("/tep/99999999/small")).andReturn().getResponse();

        assertThat(unreadable.getStatus()).isEqualTo(404);
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(unreadable.getContentAsByteArray()).isEqualTo(missing.getContentAsByteArray());
        assertThat(unreadable.getHeaderNames()).isEqualTo(missing.getHeaderNames());
    }

    @Test
    @SignedIn("stranger")
    void who_loses_the_right_does_not_even_learn_that_nothing_changed() throws Exception {
        var item = item(Token.person(viewers.reader().personId()));
        long use = photoIn(item);
        var tag = tag(use);
        transaction.executeWithoutResult(s -> grants.grant(item, Set.of()));

        browser.perform(get("/tep/{use}/small", use).header("If-None-Match", tag))
                .andExpect(status().isNotFound());
    }

    @Test
    void anybody_sees_what_is_public_and_nothing_else() throws Exception {
        long open = photoIn(item(Token.PUBLIC, Token.bloc(People.BLOC)));
        long inner = photoIn(item(Token.bloc(People.BLOC)));

        browser.perform(get("/tep/{use}/large", open))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=300, public"));
        browser.perform(get("/tep/{use}/large", inner)).andExpect(status().isNotFound());
    }

    @Test
    void a_picture_that_somebody_agreed_to_is_asked_for_each_time_and_vanishes_at_once()
            throws Exception {
        var photo = upload(People.MAI, Pictures.jpeg(83, 30)).id();
        long use = use(People.MAI, photo, item(Token.PUBLIC));
        consents.record(
                People.MAI,
                photo,
                new Consent("Mẹ của cháu", LocalDate.of(2026, 11, 1), "Giấy", AGREED));
        var response = browser.perform(get("/tep/{use}/small", use)).andReturn().getResponse();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache, private");
        var tag = Objects.requireNonNull(response.getHeader("ETag"));

        consents.withdraw(People.LAN, photo);

        for (var size : PhotoSize.values()) {
            browser.perform(get("/tep/{use}/{size}", use, size.word()))
                    .andExpect(status().isNotFound());
        }
        browser.perform(get("/tep/{use}/small", use).header("If-None-Match", tag))
                .andExpect(status().isNotFound());
        browser.perform(get("/tep/tam/{file}/small", photo)).andExpect(status().isNotFound());
    }

    @Test
    @SignedIn("writer")
    void an_upload_is_seen_by_its_uploader_alone_until_it_is_used() throws Exception {
        var me = viewers.reader();
        var writer =
                new Viewer(
                        me.personId(),
                        me.username(),
                        me.name(),
                        null,
                        Set.of(Role.EDITOR),
                        me.tokens());
        long mine = upload(writer, Pictures.jpeg(81, 30)).id();
        long others = upload(People.MAI, Pictures.jpeg(82, 30)).id();

        browser.perform(get("/tep/tam/{file}/small", mine)).andExpect(status().isOk());
        browser.perform(get("/tep/tam/{file}/small", others)).andExpect(status().isNotFound());
    }

    @Test
    void attachments_are_downloaded_under_their_vietnamese_name() throws Exception {
        var pdf = Pictures.latin("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n");
        var file =
                attachments.store(People.MAI, "Kế hoạch số 5.pdf", new ByteArrayInputStream(pdf));
        long use = use(People.MAI, file.id(), item(Token.PUBLIC));

        browser.perform(get("/tep/{use}", use))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(pdf))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        allOf(
                                                startsWith("attachment"),
                                                containsString(
                                                        "filename*=UTF-8''K%E1%BA%BF%20ho"))));
        browser.perform(get("/tep/{use}/small", use)).andExpect(status().isNotFound());
    }

    private String tag(long use) throws Exception {
        var response = browser.perform(get("/tep/{use}/small", use)).andReturn().getResponse();
        return Objects.requireNonNull(response.getHeader("ETag"));
    }

    private long photoIn(ItemRef item) {
        long photo = upload(People.MAI, Pictures.jpeg(80, 30)).id();
        return use(People.MAI, photo, item);
    }
}
