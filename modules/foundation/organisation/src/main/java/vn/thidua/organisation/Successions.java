package vn.thidua.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Successions extends Repository<Succession, Long> {

    void save(Succession succession);

    @Query("select s from Succession s")
    List<Succession> all();
}
