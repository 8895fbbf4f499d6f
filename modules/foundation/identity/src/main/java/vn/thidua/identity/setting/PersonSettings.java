package vn.thidua.identity.setting;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.request.RequestMemory;

/**
 * The settings of whoever is signed in. Nobody reaches those of somebody else, so no method asks
 * for a person. They say nothing about power, hence there is no viewer either.
 */
@Service
public class PersonSettings {

    private final JdbcClient database;
    private final RequestMemory request;

    PersonSettings(JdbcClient database, RequestMemory request) {
        this.database = database;
        this.request = request;
    }

    /** All settings of the signed-in person; nothing for whoever has not signed in. */
    public Chosen chosen() {
        return username()
                .map(name -> request.get(new Asked(name), () -> chosenBy(name)))
                .orElse(Chosen.NOTHING);
    }

    /** What holds for the signed-in person. */
    public <T> T get(Setting<T> setting) {
        return chosen().get(setting);
    }

    /**
     * Remembers a choice, here and at every other computer.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    @Transactional
    public <T> void set(Setting<T> setting, T choice) {
        var username =
                username()
                        .orElseThrow(() ->
                                new AuthenticationCredentialsNotFoundException("not signed in"));
        database.sql(
                        """
                        insert into identity_setting (person_id, setting_key, setting_value)
                        select id, :key, :word from identity_person where username = :username
                        on duplicate key update setting_value = :word
                        """)
                .params(
                        Map.of(
                                "key", setting.key(),
                                "word", setting.word(choice),
                                "username", username))
                .update();
        request.forget();
    }

    /** Whether somebody is signed in at all. */
    public boolean isSomebodyHere() {
        return username().isPresent();
    }

    private Chosen chosenBy(String username) {
        var rows =
                database.sql(
                                """
                                select s.setting_key, s.setting_value
                                from identity_setting s join identity_person p on p.id = s.person_id
                                where p.username = ?
                                """)
                        .param(username)
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list();
        return new Chosen(rows.stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Settings depend on the person alone. */
    private record Asked(String username) {}

    private static Optional<String> username() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(OidcUser.class::isInstance)
                .map(principal -> ((OidcUser) principal).getPreferredUsername());
    }
}
