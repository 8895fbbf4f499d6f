package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemFile;
import vn.thidua.core.ItemRef;
import vn.thidua.core.grant.Token;
import vn.thidua.files.text.Papers;
import vn.thidua.files.text.TextClock;

/** Attachments are read in the background by the program that the portal starts. */
@TestPropertySource(properties = {"portal.files.text.on=true", "portal.files.text.heap=64MB"})
@Import(FileTextsIT.Told.class)
class FileTextsIT extends FilesIT {

    private static final String LINE = "Chợ phiên xã Tân Hòa";

    @Autowired private Attachments attachments;
    @Autowired private FileTexts texts;
    @Autowired private TextClock clock;
    @Autowired private Told told;
    @Autowired private JdbcClient database;

    @Test
    void the_text_of_an_attachment_becomes_known_and_its_items_are_told() throws IOException {
        var decomposed = Normalizer.normalize(LINE, Normalizer.Form.NFD);
        long file = attach("Lich cho phien.docx", Papers.word(decomposed + " một"));
        var item = item(Token.PUBLIC);
        long use = use(People.MAI, file, item);

        await().atMost(Duration.ofSeconds(60)).until(() -> told.items.contains(item));

        var found = text(item);
        assertThat(found.text()).isEqualTo(LINE + " một");
        assertThat(found.asItemFile())
                .isEqualTo(new ItemFile("Lich cho phien.docx", "tep/" + use, LINE + " một"));
        assertThat(found.titled("Lịch chợ").name()).isEqualTo("Lịch chợ.docx");
        assertThat(found.titled("Lịch chợ.DOCX").name()).isEqualTo("Lịch chợ.DOCX");
    }

    @Test
    void a_bomb_costs_its_file_the_text_and_nothing_else() throws IOException {
        long bomb = attach("bom.docx", Papers.heapBomb());
        long good = attach("tot.docx", Papers.word(LINE + " hai"));

        await().atMost(Duration.ofSeconds(90)).until(() -> state(bomb).equals("UNREADABLE"));

        assertThat(tries(bomb)).isEqualTo(2);
        assertThat(state(good)).isEqualTo("READ");
        assertThat(tries(good)).isEqualTo(1);
        var item = item(Token.PUBLIC);
        use(People.MAI, bomb, item);
        assertThat(text(item).text()).isEmpty();
    }

    @Test
    void what_waited_when_the_portal_was_killed_is_read_later() throws IOException {
        long file = attach("sau.docx", Papers.word(LINE + " ba"));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(file).equals("READ"));
        set(file, "state = 'WAITING', text = '', tries = 1, told = false");

        clock.strike();

        await().atMost(Duration.ofSeconds(60)).until(() -> state(file).equals("READ"));
    }

    @Test
    void a_file_during_which_the_portal_ended_twice_is_left_alone() throws IOException {
        long file = attach("hai-lan.docx", Papers.word(LINE + " bon"));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(file).equals("READ"));
        set(file, "state = 'WAITING', text = '', tries = 2");

        clock.strike();

        await().atMost(Duration.ofSeconds(60)).until(() -> state(file).equals("UNREADABLE"));
    }

    @Test
    void items_that_were_not_told_before_the_portal_was_killed_are_told_later() throws IOException {
        long file = attach("chua-bao.docx", Papers.word(LINE + " nam"));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(file).equals("READ"));
        var item = item(Token.PUBLIC);
        use(People.MAI, file, item);
        set(file, "told = false");

        clock.strike();

        await().atMost(Duration.ofSeconds(60)).until(() -> told.items.contains(item));
    }

    @Test
    void content_that_was_uploaded_twice_is_read_once() throws IOException {
        var content = Papers.word(LINE + " sau");
        long first = attach("mot.docx", content);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(first).equals("READ"));
        long second = attach("hai.docx", content);
        var item = item(Token.PUBLIC);
        replace(People.MAI, item, second, first);

        assertThat(tries(second)).isEqualTo(1);
        assertThat(texts.of(item.type(), List.of(item.id()), "album").get(item.id()))
                .extracting(FileText::text)
                .containsExactly(LINE + " sau", LINE + " sau");
        assertThat(texts.of(item.type(), List.of(item.id()), "cover")).isEmpty();
    }

    private long attach(String name, byte[] content) {
        return attachments.store(People.MAI, name, new ByteArrayInputStream(content)).id();
    }

    private FileText text(ItemRef item) {
        return texts.of(item.type(), List.of(item.id()), "album")
                .getOrDefault(item.id(), List.of())
                .getFirst();
    }

    private String state(long file) {
        return database.sql("select state from files_text where content_hash = ?")
                .param(hash(file))
                .query(String.class)
                .single();
    }

    private int tries(long file) {
        return database.sql("select tries from files_text where content_hash = ?")
                .param(hash(file))
                .query(Integer.class)
                .single();
    }

    private void set(long file, String what) {
        database.sql("update files_text set " + what + " where content_hash = ?")
                .param(hash(file))
                .update();
    }

    private String hash(long file) {
        return files.findById(file).orElseThrow().content().hash();
    }

    /** Hears what items are told. */
    static class Told {

        final List<ItemRef> items = new CopyOnWriteArrayList<>();

        @EventListener
        void on(ItemEvent event) {
            if (event.key().equals("files.text-read")) {
                items.add(event.item());
            }
        }
    }
}
